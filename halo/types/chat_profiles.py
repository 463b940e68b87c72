# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.chat_profiles` take by keyword. The looks of the chat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .references import SiteReference, TicketTypeReference


class ChatProfileFilters(TypedDict, total=False):
    """What `halo.chat_profiles.list` takes."""

    type: int


class ChatProfileGetParameters(TypedDict, total=False):
    """What `halo.chat_profiles.get` takes."""

    check_available: bool
    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""
    key: str


class ChatProfileFields(TypedDict, total=False):
    """The fields of one record of `halo.chat_profiles`."""

    abandoned_live_chat_check_period: int | None
    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    access_type: int | None
    agent_roles: list[dict[str, Any]] | None
    allow_agent_control_user_attachment_upload: bool | None
    anon_token_method: int | None
    assign_ticket_to_chat_agents: bool | None
    banner_message: str | None
    banners: list[dict[str, Any]] | None
    bot_height_override: int | None
    bot_height_units: int | None
    bot_name: str | None
    bot_width_override: int | None
    bubble_type: int | None
    chatnameoverride: str | None
    cmd_one_time_use: bool | None
    colour: str | None
    """The colour, as hexadecimal RGB."""
    colour_type: int | None
    cors_whitelist_list: list[dict[str, Any]] | None
    custom_header_url: str | None
    custom_icon_shape: bool | None
    default_ticket_clientsite: int | None
    default_ticket_clientsite_name: str | None
    default_wait_time: float | None
    email_storage_key: str | None
    enable_feedback: bool | None
    enable_feedback_comments: bool | None
    enable_start_message_mapping: bool | None
    enable_user_matching: bool | None
    feedback_message_after: str | None
    feedback_message_before: str | None
    feedback_message_before_comments: str | None
    flow_chart_json: str | None
    fullscreen_threshold_override: int | None
    greeting: str | None
    hide_header_name: bool | None
    icon: str | None
    icon_size: int | None
    in_use: bool | None
    intent: str | None
    key: str | None
    logticket: int | None
    message_box_size: int | None
    name: str | None
    name_storage_key: str | None
    new_chat_window_controls: bool | None
    new_hmac_secret: str | None
    new_user_site_id: SiteReference | None
    new_user_site_name: str | None
    popup_message_mappings: list[dict[str, Any]] | None
    start_message_mappings: list[dict[str, Any]] | None
    steps: list[dict[str, Any]] | None
    techmustonline: bool | None
    technamevisibility: int | None
    technamevisibilitytext: str | None
    textcolour: str | None
    textcolour_type: int | None
    theme: str | None
    tickettype_id: TicketTypeReference | None
    tickettype_name: str | None
    """A name, for reading. A save goes by tickettype_id."""
    translations: list[dict[str, Any]] | None
    update_ticket_user_on_upgrade: bool | None
    use_bubble_popup_message_mappings: bool | None
    use_custom_header: bool | None
    use_subject_matching: bool | None
    usermappings: list[dict[str, Any]] | None
    validate_lifetime: bool | None
    wait_message_interval: int | None
    wait_message_loop: bool | None
    wait_messages: list[dict[str, Any]] | None
    wait_time_calc_method: int | None
    wait_time_calc_mins: int | None
    workdays_id: int | None
    workdays_name: str | None


class ChatProfileUpdate(ChatProfileFields, total=False):
    """The id of one record of `halo.chat_profiles`, and those of its fields that change."""

    id: Required[str]
    """The record to change."""

# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class ChatProfile(Model):
    """One chat profile."""

    id: str = UNSET
    """The number of the record, or its GUID."""
    abandoned_live_chat_check_period: int | None = None
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    access_type: int | None = None
    agent_roles: list[dict[str, Any]] | None = None
    allow_agent_control_user_attachment_upload: bool | None = None
    anon_token_method: int | None = None
    assign_ticket_to_chat_agents: bool | None = None
    banner_message: str | None = None
    banners: list[dict[str, Any]] | None = None
    bot_height_override: int | None = None
    bot_height_units: int | None = None
    bot_name: str | None = None
    bot_width_override: int | None = None
    bubble_type: int | None = None
    chatnameoverride: str | None = None
    cmd_one_time_use: bool | None = None
    colour: str | None = None
    """The colour, as hexadecimal RGB."""
    colour_type: int | None = None
    cors_whitelist_list: list[dict[str, Any]] | None = None
    custom_header_url: str | None = None
    custom_icon_shape: bool | None = None
    default_ticket_clientsite: int | None = None
    default_ticket_clientsite_name: str | None = None
    default_wait_time: float | None = None
    email_storage_key: str | None = None
    enable_feedback: bool | None = None
    enable_feedback_comments: bool | None = None
    enable_start_message_mapping: bool | None = None
    enable_user_matching: bool | None = None
    feedback_message_after: str | None = None
    feedback_message_before: str | None = None
    feedback_message_before_comments: str | None = None
    flow_chart_json: str | None = None
    fullscreen_threshold_override: int | None = None
    greeting: str | None = None
    hide_header_name: bool | None = None
    icon: str | None = None
    icon_size: int | None = None
    in_use: bool | None = None
    intent: str | None = None
    key: str | None = None
    logticket: int | None = None
    message_box_size: int | None = None
    name: str | None = None
    name_storage_key: str | None = None
    new_chat_window_controls: bool | None = None
    new_hmac_secret: str | None = None
    new_user_site_id: int | None = None
    new_user_site_name: str | None = None
    popup_message_mappings: list[dict[str, Any]] | None = None
    start_message_mappings: list[dict[str, Any]] | None = None
    steps: list[dict[str, Any]] | None = None
    techmustonline: bool | None = None
    technamevisibility: int | None = None
    technamevisibilitytext: str | None = None
    textcolour: str | None = None
    textcolour_type: int | None = None
    theme: str | None = None
    tickettype_id: int | None = None
    tickettype_name: str | None = None
    """A name, for reading. A save goes by tickettype_id."""
    translations: list[dict[str, Any]] | None = None
    update_ticket_user_on_upgrade: bool | None = None
    use_bubble_popup_message_mappings: bool | None = None
    use_custom_header: bool | None = None
    use_subject_matching: bool | None = None
    usermappings: list[dict[str, Any]] | None = None
    validate_lifetime: bool | None = None
    wait_message_interval: int | None = None
    wait_message_loop: bool | None = None
    wait_messages: list[dict[str, Any]] | None = None
    wait_time_calc_method: int | None = None
    wait_time_calc_mins: int | None = None
    workdays_id: int | None = None
    workdays_name: str | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_chat_available",
            "_chat_mode",
            "_chatserviceurl",
            "_tenantid",
            "_warning",
        }
    )

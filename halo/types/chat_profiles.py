# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.chat_profiles` take by keyword. The looks of the chat."""

from __future__ import annotations

from typing import Any, Required, TypedDict


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

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    access_type: int | None
    bot_height_override: int | None
    bot_name: str | None
    bubble_type: int | None
    chatnameoverride: str | None
    colour: str | None
    """The colour, as hexadecimal RGB."""
    colour_type: int | None
    cors_whitelist_list: list[dict[str, Any]] | None
    default_ticket_clientsite: int | None
    default_ticket_clientsite_name: str | None
    email_storage_key: str | None
    enable_feedback: bool | None
    feedback_message_after: str | None
    feedback_message_before: str | None
    flow_chart_json: str | None
    fullscreen_threshold_override: int | None
    greeting: str | None
    icon: str | None
    icon_size: int | None
    in_use: bool | None
    intent: str | None
    key: str | None
    logticket: int | None
    message_box_size: int | None
    name: str | None
    """The name."""
    name_storage_key: str | None
    popup_message_mappings: list[dict[str, Any]] | None
    steps: list[dict[str, Any]] | None
    techmustonline: bool | None
    technamevisibility: int | None
    technamevisibilitytext: str | None
    theme: str | None
    tickettype_id: int | None
    """The ticket type, by its id."""
    tickettype_name: str | None
    use_bubble_popup_message_mappings: bool | None
    workdays_id: int | None
    workdays_name: str | None


class ChatProfileUpdate(ChatProfileFields, total=False):
    """The id of one record of `halo.chat_profiles`, and those of its fields that change."""

    id: Required[str]
    """The record to change."""

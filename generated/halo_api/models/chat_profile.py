# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class ChatProfile(Model):
    """One chat profile."""

    id: str = UNSET
    """The number of the record, or its GUID."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    access_type: int | None = None
    bot_height_override: int | None = None
    bot_name: str | None = None
    bubble_type: int | None = None
    chatnameoverride: str | None = None
    colour: str | None = None
    """The colour, as hexadecimal RGB."""
    colour_type: int | None = None
    cors_whitelist_list: list[dict[str, Any]] | None = None
    default_ticket_clientsite: int | None = None
    default_ticket_clientsite_name: str | None = None
    email_storage_key: str | None = None
    enable_feedback: bool | None = None
    feedback_message_after: str | None = None
    feedback_message_before: str | None = None
    flow_chart_json: str | None = None
    fullscreen_threshold_override: int | None = None
    greeting: str | None = None
    icon: str | None = None
    icon_size: int | None = None
    in_use: bool | None = None
    intent: str | None = None
    key: str | None = None
    logticket: int | None = None
    message_box_size: int | None = None
    name: str | None = None
    """The name."""
    name_storage_key: str | None = None
    popup_message_mappings: list[dict[str, Any]] | None = None
    steps: list[dict[str, Any]] | None = None
    techmustonline: bool | None = None
    technamevisibility: int | None = None
    technamevisibilitytext: str | None = None
    theme: str | None = None
    tickettype_id: int | None = None
    """The ticket type, by its id."""
    tickettype_name: str | None = None
    use_bubble_popup_message_mappings: bool | None = None
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

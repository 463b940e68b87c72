# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec, model_of

if TYPE_CHECKING:
    from ..models.address import Address


@model(kw_only=True)
class CallLog(Model):
    """One call log."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    action_number: int | None = None
    agent_id: int | None = None
    """The agent it is assigned to."""
    call_category: str | None = None
    call_direction: int | None = None
    call_event_id: int | None = None
    call_status: int | None = None
    call_transcript: str | None = None
    call_type: str | None = None
    caller_address: Address | None = None
    caller_email: str | None = None
    caller_name: str | None = None
    caller_other1: str | None = None
    caller_other2: str | None = None
    caller_other3: str | None = None
    caller_other4: str | None = None
    caller_other5: str | None = None
    caller_primary_number: str | None = None
    callerid: str | None = None
    calllog_attachment_count: int | None = None
    category1: str | None = None
    category2: str | None = None
    category3: str | None = None
    category4: str | None = None
    client_details: dict[str, Any] | None = None
    client_id: int | None = None
    """The client it belongs to."""
    client_name: str | None = None
    """A name, for reading. A save goes by client_id."""
    diallednumber: str | None = None
    displayname: str | None = None
    end_date: datetime.datetime | None = None
    """When it ends, UTC."""
    existingticketid: str | None = None
    form_id: str | None = None
    note: str | None = None
    """The text, plain."""
    outcome_id: int | None = None
    site_details: dict[str, Any] | None = None
    site_id: int | None = None
    """The site it belongs to."""
    site_name: str | None = None
    """A name, for reading. A save goes by site_id."""
    start_date: datetime.datetime | None = None
    """When it begins, UTC."""
    start_date_note: str | None = None
    summary: str | None = None
    """One line that says what it is about."""
    third_party_id: str | None = None
    ticket_id: int | None = None
    """The ticket it belongs to."""
    timetaken: float | None = None
    transferred_agentid: int | None = None
    transferred_team_name: str | None = None
    transferred_teamid: int | None = None
    update_user_number: bool | None = None
    user_details: dict[str, Any] | None = None
    user_id: int | None = None
    """The user who reported it."""
    user_name: str | None = None
    user_number: str | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_canupdate",
            "_complete",
            "_continue",
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "caller_address": model_of("address", "Address"),
        "end_date": DATETIME,
        "start_date": DATETIME,
    }

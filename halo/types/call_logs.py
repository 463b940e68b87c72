# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.call_logs` take by keyword. The telephone calls."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from halo_api.models import Address

    from .references import (
        AgentReference,
        ClientReference,
        OutcomeReference,
        SiteReference,
        TeamReference,
        TicketReference,
        UserReference,
    )


class CallLogFilters(TypedDict, total=False):
    """What `halo.call_logs.list` takes."""

    showall: bool
    """Whether records come that the agent's own restrictions would hide."""


class CallLogGetParameters(TypedDict, total=False):
    """What `halo.call_logs.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class CallLogFields(TypedDict, total=False):
    """The fields of one record of `halo.call_logs`."""

    action_number: int | None
    agent_id: AgentReference | None
    """The agent it is assigned to."""
    call_category: str | None
    call_direction: int | None
    call_event_id: int | None
    call_status: int | None
    call_transcript: str | None
    call_type: str | None
    caller_address: Address | None
    caller_email: str | None
    caller_name: str | None
    caller_other1: str | None
    caller_other2: str | None
    caller_other3: str | None
    caller_other4: str | None
    caller_other5: str | None
    caller_primary_number: str | None
    callerid: str | None
    calllog_attachment_count: int | None
    category1: str | None
    category2: str | None
    category3: str | None
    category4: str | None
    client_details: dict[str, Any] | None
    client_id: ClientReference | None
    """The client it belongs to."""
    client_name: str | None
    """A name, for reading. A save goes by client_id."""
    diallednumber: str | None
    displayname: str | None
    end_date: datetime.datetime | datetime.date | str | None
    """When it ends, UTC."""
    existingticketid: str | None
    form_id: str | None
    note: str | None
    """The text, plain."""
    outcome_id: OutcomeReference | None
    site_details: dict[str, Any] | None
    site_id: SiteReference | None
    """The site it belongs to."""
    site_name: str | None
    """A name, for reading. A save goes by site_id."""
    start_date: datetime.datetime | datetime.date | str | None
    """When it begins, UTC."""
    start_date_note: str | None
    summary: str | None
    """One line that says what it is about."""
    third_party_id: str | None
    ticket_id: TicketReference | None
    """The ticket it belongs to."""
    timetaken: float | None
    transferred_agentid: int | None
    transferred_team_name: str | None
    transferred_teamid: TeamReference | None
    update_user_number: bool | None
    user_details: dict[str, Any] | None
    user_id: UserReference | None
    """The user who reported it."""
    user_name: str | None
    user_number: str | None


class CallLogUpdate(CallLogFields, total=False):
    """The id of one record of `halo.call_logs`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""

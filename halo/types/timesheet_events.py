# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.timesheet_events` take by keyword. What agents did, hour by hour."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .references import (
        AgentReference,
        ClientReference,
        ContractReference,
        SiteReference,
        TicketReference,
        TicketTypeReference,
    )


class TimesheetEventFilters(TypedDict, total=False):
    """What `halo.timesheet_events.list` takes."""

    agent_id: AgentReference
    """Records of this agent."""
    agents: AgentReference | Sequence[AgentReference]
    """Those of any of these agents, by id."""
    end_date: datetime.datetime | str
    """At this time or earlier; a date without a time is refused, because the server misreads it."""
    start_date: datetime.datetime | str
    """At this time or later; a date without a time is refused, because the server misreads it."""
    utcoffset: float


class TimesheetEventGetParameters(TypedDict, total=False):
    """What `halo.timesheet_events.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class TimesheetEventFields(TypedDict, total=False):
    """The fields of one record of `halo.timesheet_events`."""

    action_invoice_number: int | None
    action_number: int | None
    agent_id: AgentReference | None
    """The agent it is assigned to."""
    agents: list[dict[str, Any]] | None
    """The agents it concerns."""
    break_note: str | None
    break_type: int | None
    category1: str | None
    category2: str | None
    category3: str | None
    category4: str | None
    charge_rate: int | None
    charge_type_colour: str | None
    charge_type_name: str | None
    clear_end: bool | None
    client_id: ClientReference | None
    """The client it belongs to."""
    contract_id: ContractReference | None
    """The contract it belongs to."""
    customer: str | None
    end_date: datetime.datetime | datetime.date | str | None
    """When it ends, UTC."""
    event_type: int | None
    holiday_id: int | None
    is_all_day: bool | None
    is_ending_break: bool | None
    is_starting_break: bool | None
    lognewticket: bool | None
    mileage: int | None
    new_agent_status: int | None
    note: str | None
    """The text, plain."""
    originalstartdate: datetime.datetime | datetime.date | str | None
    shift_apid: int | None
    site_id: SiteReference | None
    """The site it belongs to."""
    start_date: datetime.datetime | datetime.date | str | None
    """When it begins, UTC."""
    subject: str | None
    ticket_id: TicketReference | None
    """The ticket it belongs to."""
    tickettype_id: TicketTypeReference | None
    timetaken: float | None
    traveltime: float | None
    user_name: str | None


class TimesheetEventUpdate(TimesheetEventFields, total=False):
    """The id of one record of `halo.timesheet_events`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""

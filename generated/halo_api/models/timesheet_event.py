# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..model import Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class TimesheetEvent(Model):
    """One timesheet event."""

    action_invoice_number: int | None = None
    action_number: int | None = None
    agent_id: int | None = None
    """The agent it is assigned to."""
    agents: list[dict[str, Any]] | None = None
    """The agents it concerns."""
    break_note: str | None = None
    break_type: int | None = None
    category1: str | None = None
    category2: str | None = None
    category3: str | None = None
    category4: str | None = None
    charge_rate: int | None = None
    charge_type_colour: str | None = None
    charge_type_name: str | None = None
    clear_end: bool | None = None
    client_id: int | None = None
    """The client it belongs to."""
    contract_id: int | None = None
    """The contract it belongs to."""
    customer: str | None = None
    end_date: datetime.datetime | None = None
    """When it ends, UTC."""
    event_type: int | None = None
    holiday_id: int | None = None
    id: int | None = None
    """The number of the record, or its GUID."""
    is_all_day: bool | None = None
    is_ending_break: bool | None = None
    is_starting_break: bool | None = None
    lognewticket: bool | None = None
    mileage: int | None = None
    new_agent_status: int | None = None
    note: str | None = None
    """The text, plain."""
    originalstartdate: datetime.datetime | None = None
    shift_apid: int | None = None
    site_id: int | None = None
    """The site it belongs to."""
    start_date: datetime.datetime | None = None
    """When it begins, UTC."""
    subject: str | None = None
    ticket_id: int | None = None
    """The ticket it belongs to."""
    tickettype_id: int | None = None
    timetaken: float | None = None
    traveltime: float | None = None
    user_name: str | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "end_date": DATETIME,
        "originalstartdate": DATETIME,
        "start_date": DATETIME,
    }

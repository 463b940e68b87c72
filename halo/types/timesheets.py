# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.timesheets` take by keyword. What each agent worked on each day."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .references import AgentReference, WorkdayReference


class TimesheetGetParameters(TypedDict, total=False):
    """What `halo.timesheets.get` takes."""

    agent_id: Required[int]
    """Whose timesheet."""
    date: Required[datetime.datetime | datetime.date | str]
    """Of which day."""


class TimesheetFields(TypedDict, total=False):
    """The fields of one record of `halo.timesheets`."""

    agent_id: AgentReference
    """The agent it is assigned to."""
    date: datetime.datetime | datetime.date | str
    """The date, UTC."""
    actual_hours: float | None
    agent_name: str | None
    """The name of that agent. Left out of list rows. A save goes by agent_id."""
    allowed_break_hours: float | None
    approval: dict[str, Any] | None
    break_hours: float | None
    chargeable_hours: float | None
    colour: str | None
    """The colour, as hexadecimal RGB."""
    enableshifts: bool | None
    end_time: datetime.datetime | datetime.date | str | None
    estimated_end_time: datetime.datetime | datetime.date | str | None
    estimated_start_time: datetime.datetime | datetime.date | str | None
    events: list[dict[str, Any]] | None
    forecasting_hours: float | None
    forecasting_id: int | None
    percentage: float | None
    start_time: datetime.datetime | datetime.date | str | None
    target_hours: float | None
    ticket_allocations: list[dict[str, Any]] | None
    timesheet_manager: int | None
    unlogged_hours: float | None
    work_hours: float | None
    workdayid: WorkdayReference | None


class TimesheetUpdate(TimesheetFields, total=False):
    """The id of one record of `halo.timesheets`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.schedules` take by keyword. When recurring things are done."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .references import AgentReference


class ScheduleFilters(TypedDict, total=False):
    """What `halo.schedules.list` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""
    primaryid: int
    type: int


class ScheduleGetParameters(TypedDict, total=False):
    """What `halo.schedules.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class ScheduleFields(TypedDict, total=False):
    """The fields of one record of `halo.schedules`."""

    agentid: AgentReference | None
    contract_schedule_plan: list[dict[str, Any]] | None
    dailyrecurrencedays: int | None
    dailyrecurrencepattern: int | None
    endafteramount: int | None
    enddate: datetime.datetime | datetime.date | str | None
    """When it ends, UTC."""
    events: list[dict[str, Any]] | None
    hours: float | None
    monthlyrecurrencepattern: int | None
    monthlyrecurrencespecificdate: int | None
    monthlyrecurrencespecificdateinterval: int | None
    monthlyrecurrencespecificday: int | None
    monthlyrecurrencespecificdayinterval: int | None
    monthlyrecurrencespecificdayofweek: int | None
    nextcreationdate: datetime.datetime | datetime.date | str | None
    nextrundate: datetime.datetime | datetime.date | str | None
    rangeofrecurrence: int | None
    recurrencepattern: int | None
    requesttype: int | None
    startdate: datetime.datetime | datetime.date | str | None
    """When it begins, UTC."""
    subject: str | None
    type: int | None
    uniqueid: int | None
    weeklyrecurrenceamount: list[dict[str, Any]] | None
    weeklyrecurrencestring: str | None
    weeklyrecurrenceweeks: int | None
    yearlyrecurrencepattern: int | None
    yearlyrecurrencespecificdate: int | None
    yearlyrecurrencespecificdateinterval: int | None
    yearlyrecurrencespecificdatemonth: int | None
    yearlyrecurrencespecificday: int | None
    yearlyrecurrencespecificdayinterval: int | None
    yearlyrecurrencespecificdaymonth: int | None
    yearlyrecurrencespecificdayofweek: int | None


class ScheduleUpdate(ScheduleFields, total=False):
    """The id of one record of `halo.schedules`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.workdays` take by keyword. The working hours, as tickets and agents have them."""

from __future__ import annotations

import datetime
from typing import Any, Required, TypedDict


class WorkdayFilters(TypedDict, total=False):
    """What `halo.workdays.list` takes."""

    access_control_level: int
    isconfig: bool
    showholidays: bool


class WorkdayGetParameters(TypedDict, total=False):
    """What `halo.workdays.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class WorkdayFields(TypedDict, total=False):
    """The fields of one record of `halo.workdays`."""

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    alldayssame: bool | None
    breaks: list[dict[str, Any]] | None
    end: datetime.datetime | datetime.date | str | None
    endfriday: datetime.datetime | datetime.date | str | None
    endmonday: datetime.datetime | datetime.date | str | None
    endsaturday: datetime.datetime | datetime.date | str | None
    endsunday: datetime.datetime | datetime.date | str | None
    endthursday: datetime.datetime | datetime.date | str | None
    endtuesday: datetime.datetime | datetime.date | str | None
    endwednesday: datetime.datetime | datetime.date | str | None
    guid: str | None
    """A GUID beside the id."""
    holidays: list[dict[str, Any]] | None
    incfriday: bool | None
    incmonday: bool | None
    incsaturday: bool | None
    incsunday: bool | None
    incthursday: bool | None
    inctuesday: bool | None
    incwednesday: bool | None
    intent: str | None
    name: str | None
    start: datetime.datetime | datetime.date | str | None
    startfriday: datetime.datetime | datetime.date | str | None
    startmonday: datetime.datetime | datetime.date | str | None
    startsaturday: datetime.datetime | datetime.date | str | None
    startsunday: datetime.datetime | datetime.date | str | None
    startthursday: datetime.datetime | datetime.date | str | None
    starttuesday: datetime.datetime | datetime.date | str | None
    startwednesday: datetime.datetime | datetime.date | str | None
    summary: str | None
    """One line that says what it is about."""
    timeslots: list[dict[str, Any]] | None
    timezone: str | None


class WorkdayUpdate(WorkdayFields, total=False):
    """The id of one record of `halo.workdays`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""

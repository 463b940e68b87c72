# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class Workday(Model):
    """One workday."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    alldayssame: bool | None = None
    breaks: list[dict[str, Any]] | None = None
    end: datetime.datetime | None = None
    endfriday: datetime.datetime | None = None
    endmonday: datetime.datetime | None = None
    endsaturday: datetime.datetime | None = None
    endsunday: datetime.datetime | None = None
    endthursday: datetime.datetime | None = None
    endtuesday: datetime.datetime | None = None
    endwednesday: datetime.datetime | None = None
    guid: str | None = None
    """A GUID beside the id."""
    holidays: list[dict[str, Any]] | None = None
    incfriday: bool | None = None
    incmonday: bool | None = None
    incsaturday: bool | None = None
    incsunday: bool | None = None
    incthursday: bool | None = None
    inctuesday: bool | None = None
    incwednesday: bool | None = None
    intent: str | None = None
    name: str | None = None
    start: datetime.datetime | None = None
    startfriday: datetime.datetime | None = None
    startmonday: datetime.datetime | None = None
    startsaturday: datetime.datetime | None = None
    startsunday: datetime.datetime | None = None
    startthursday: datetime.datetime | None = None
    starttuesday: datetime.datetime | None = None
    startwednesday: datetime.datetime | None = None
    summary: str | None = None
    """One line that says what it is about."""
    timeslots: list[dict[str, Any]] | None = None
    timezone: str | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "end": DATETIME,
        "endfriday": DATETIME,
        "endmonday": DATETIME,
        "endsaturday": DATETIME,
        "endsunday": DATETIME,
        "endthursday": DATETIME,
        "endtuesday": DATETIME,
        "endwednesday": DATETIME,
        "start": DATETIME,
        "startfriday": DATETIME,
        "startmonday": DATETIME,
        "startsaturday": DATETIME,
        "startsunday": DATETIME,
        "startthursday": DATETIME,
        "starttuesday": DATETIME,
        "startwednesday": DATETIME,
    }

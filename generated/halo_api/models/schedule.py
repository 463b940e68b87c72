# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class Schedule(Model):
    """One schedule."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    agentid: int | None = None
    contract_schedule_plan: list[dict[str, Any]] | None = None
    dailyrecurrencedays: int | None = None
    dailyrecurrencepattern: int | None = None
    endafteramount: int | None = None
    enddate: datetime.datetime | None = None
    """When it ends, UTC."""
    events: list[dict[str, Any]] | None = None
    hours: float | None = None
    monthlyrecurrencepattern: int | None = None
    monthlyrecurrencespecificdate: int | None = None
    monthlyrecurrencespecificdateinterval: int | None = None
    monthlyrecurrencespecificday: int | None = None
    monthlyrecurrencespecificdayinterval: int | None = None
    monthlyrecurrencespecificdayofweek: int | None = None
    nextcreationdate: datetime.datetime | None = None
    nextrundate: datetime.datetime | None = None
    rangeofrecurrence: int | None = None
    recurrencepattern: int | None = None
    requesttype: int | None = None
    startdate: datetime.datetime | None = None
    """When it begins, UTC."""
    subject: str | None = None
    type: int | None = None
    uniqueid: int | None = None
    weeklyrecurrenceamount: list[dict[str, Any]] | None = None
    weeklyrecurrencestring: str | None = None
    weeklyrecurrenceweeks: int | None = None
    yearlyrecurrencepattern: int | None = None
    yearlyrecurrencespecificdate: int | None = None
    yearlyrecurrencespecificdateinterval: int | None = None
    yearlyrecurrencespecificdatemonth: int | None = None
    yearlyrecurrencespecificday: int | None = None
    yearlyrecurrencespecificdayinterval: int | None = None
    yearlyrecurrencespecificdaymonth: int | None = None
    yearlyrecurrencespecificdayofweek: int | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_validateonly",
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "enddate": DATETIME,
        "nextcreationdate": DATETIME,
        "nextrundate": DATETIME,
        "startdate": DATETIME,
    }

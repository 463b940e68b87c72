# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, DAY, Codec


@model(kw_only=True)
class Timesheet(Model):
    """One timesheet."""

    agent_id: int = UNSET
    """The agent it is assigned to."""
    date: datetime.datetime = UNSET
    """The date, UTC."""
    actual_hours: float | None = None
    agent_name: str | None = None
    """The name of that agent. Left out of list rows. A save goes by agent_id."""
    allowed_break_hours: float | None = None
    approval: dict[str, Any] | None = None
    break_hours: float | None = None
    chargeable_hours: float | None = None
    colour: str | None = None
    """The colour, as hexadecimal RGB."""
    enableshifts: bool | None = None
    end_time: datetime.datetime | None = None
    estimated_end_time: datetime.datetime | None = None
    estimated_start_time: datetime.datetime | None = None
    events: list[dict[str, Any]] | None = None
    forecasting_hours: float | None = None
    forecasting_id: int | None = None
    id: int | None = None
    """The number of the record, or its GUID."""
    percentage: float | None = None
    start_time: datetime.datetime | None = None
    target_hours: float | None = None
    ticket_allocations: list[dict[str, Any]] | None = None
    timesheet_manager: int | None = None
    unlogged_hours: float | None = None
    work_hours: float | None = None
    workdayid: int | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_approval_message",
            "_approve",
            "_reject",
            "_revertapproval",
            "_submitapproval",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "date": DAY,
        "end_time": DATETIME,
        "estimated_end_time": DATETIME,
        "estimated_start_time": DATETIME,
        "start_time": DATETIME,
    }

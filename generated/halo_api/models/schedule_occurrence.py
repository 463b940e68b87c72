# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class ScheduleOccurrence(Model):
    """One schedule occurrence."""

    id: int = UNSET
    """The number of the occurrence."""
    creation_date: datetime.datetime | None = None
    """When it was created."""
    date_processed: datetime.datetime | None = None
    """When it was done."""
    description: str | None = None
    """What it is, in words."""
    error: str | None = None
    """Why it failed."""
    last_attempt_date: datetime.datetime | None = None
    next_retry_date: datetime.datetime | None = None
    result_id: int | None = None

    _codecs: ClassVar[dict[str, Codec]] = {
        "creation_date": DATETIME,
        "date_processed": DATETIME,
        "last_attempt_date": DATETIME,
        "next_retry_date": DATETIME,
    }

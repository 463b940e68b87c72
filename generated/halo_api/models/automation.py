# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class Automation(Model):
    """One automation."""

    id: int = UNSET
    """The number of the run."""
    approval_name: str | None = None
    date_processed: datetime.datetime | None = None
    """When it was done, UTC."""
    error: str | None = None
    """Why it failed."""
    execute_outcome_id: int | None = None
    execute_outcome_name: str | None = None
    executionStartTime: datetime.datetime | None = None
    execution_type: int | None = None

    _codecs: ClassVar[dict[str, Codec]] = {
        "date_processed": DATETIME,
        "executionStartTime": DATETIME,
    }

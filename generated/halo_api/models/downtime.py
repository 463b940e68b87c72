# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class Downtime(Model):
    """One downtime."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    allday: bool | None = None
    calculated: bool | None = None
    enddate: datetime.datetime | None = None
    """When it ends, UTC."""
    ended: bool | None = None
    fault_summary: str | None = None
    faultid: int | None = None
    hours: float | None = None
    service: int | None = None
    service_desc: str | None = None
    startdate: datetime.datetime | None = None
    """When it begins, UTC."""
    workdays: int | None = None

    _codecs: ClassVar[dict[str, Codec]] = {
        "enddate": DATETIME,
        "startdate": DATETIME,
    }

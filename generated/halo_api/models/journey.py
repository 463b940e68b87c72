# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class Journey(Model):
    """One journey."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    actionnumber: int | None = None
    dateinvoicedmileage: datetime.datetime | None = None
    dateinvoicedtraveltime: datetime.datetime | None = None
    datereimbursed: datetime.datetime | None = None
    description: str | None = None
    """What it is, in words."""
    enddate: datetime.datetime | None = None
    """When it ends, UTC."""
    endgps: float | None = None
    endodometer: float | None = None
    faultid: int | None = None
    ihidmileage: int | None = None
    ihidtraveltime: int | None = None
    invoiceable: bool | None = None
    startdate: datetime.datetime | None = None
    """When it begins, UTC."""
    startgps: float | None = None
    startodometer: float | None = None
    type: int | None = None
    unum: int | None = None
    vehicle: str | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "dateinvoicedmileage": DATETIME,
        "dateinvoicedtraveltime": DATETIME,
        "datereimbursed": DATETIME,
        "enddate": DATETIME,
        "startdate": DATETIME,
    }

# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class ClientPrepay(Model):
    """One client prepay."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    amount: float | None = None
    client_id: int | None = None
    """The client it belongs to."""
    client_name: str | None = None
    """A name, for reading. A save goes by client_id."""
    client_to_invoice_to_id: int | None = None
    date: datetime.datetime | None = None
    """The date, UTC."""
    description: str | None = None
    """What it is, in words."""
    expirychecked: bool | None = None
    expirydate: datetime.datetime | None = None
    hours: float | None = None
    invoice_id: str | None = None
    """The invoice it belongs to."""
    invoice_line: int | None = None
    invoice_line_name: str | None = None
    invoice_number: str | None = None
    invoicedate: datetime.datetime | None = None
    recalc_expiry_records: bool | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "date": DATETIME,
        "expirydate": DATETIME,
        "invoicedate": DATETIME,
    }

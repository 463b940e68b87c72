# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class InvoicePayment(Model):
    """One invoice payment."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    amount: float | None = None
    client_id: int | None = None
    """The client it belongs to."""
    client_name: str | None = None
    """The name of that client."""
    date: datetime.datetime | None = None
    """The date, UTC."""
    intent_date: datetime.datetime | None = None
    intent_id: str | None = None
    intent_response: str | None = None
    invoice_id: int | None = None
    """The invoice it belongs to."""
    invoice_invoicenumber: str | None = None
    invoice_match_id: str | None = None
    method: int | None = None
    module_id: int | None = None
    qbo_id: int | None = None
    sage50_reference: str | None = None
    sqlimport_id: int | None = None
    status: int | None = None
    thirdpartyid: str | None = None
    webhook_payload: str | None = None
    webhook_received_date: datetime.datetime | None = None
    xero_id: str | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_importtype",
            "_isimport",
            "_statuswarning",
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "date": DATETIME,
        "intent_date": DATETIME,
        "webhook_received_date": DATETIME,
    }

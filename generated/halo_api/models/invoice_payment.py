# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import Any, ClassVar

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
    """A name, for reading. A save goes by client_id."""
    credit_note_id: int | None = None
    creditnote_xeroid: str | None = None
    date: datetime.datetime | None = None
    """The date, UTC."""
    dateposted: datetime.datetime | None = None
    intent_date: datetime.datetime | None = None
    intent_id: str | None = None
    intent_response: str | None = None
    invoice_id: int | None = None
    """The invoice it belongs to."""
    invoice_invoicenumber: str | None = None
    invoice_match_id: str | None = None
    invoice_qbo_id: int | None = None
    last_synced: datetime.datetime | None = None
    linked_creditnotes: list[dict[str, Any]] | None = None
    method: int | None = None
    module_id: int | None = None
    myob_id: str | None = None
    nominalcode: str | None = None
    payment_method: int | None = None
    payment_method_name: str | None = None
    posted: bool | None = None
    qbo_company_id: str | None = None
    qbo_id: int | None = None
    reference: str | None = None
    sage50_reference: str | None = None
    sqlimport_id: int | None = None
    status: int | None = None
    thirdpartyid: str | None = None
    type: int | None = None
    webhook_payload: str | None = None
    webhook_received_date: datetime.datetime | None = None
    xero_id: str | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_detailsid",
            "_importtype",
            "_isimport",
            "_statuswarning",
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "date": DATETIME,
        "dateposted": DATETIME,
        "intent_date": DATETIME,
        "last_synced": DATETIME,
        "webhook_received_date": DATETIME,
    }

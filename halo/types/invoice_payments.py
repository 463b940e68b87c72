# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.invoice_payments` take by keyword. The payments of invoices."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .references import ClientReference, InvoiceReference


class InvoicePaymentFilters(TypedDict, total=False):
    """What `halo.invoice_payments.list` takes."""

    client_id: ClientReference
    """Records of this client."""
    intent_id: str
    invoice_id: InvoiceReference
    """Records of this invoice."""
    order: str
    """The field to sort by."""
    order2: str
    """The field to sort by where order says equal; up to order5."""
    order3: str
    order4: str
    order5: str
    orderdesc: bool
    """Whether the order is descending. Only the literal true is obeyed."""
    orderdesc2: bool
    """Whether that order is descending."""
    orderdesc3: bool
    orderdesc4: bool
    orderdesc5: bool
    search: str
    """Text to look for."""


class InvoicePaymentGetParameters(TypedDict, total=False):
    """What `halo.invoice_payments.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class InvoicePaymentFields(TypedDict, total=False):
    """The fields of one record of `halo.invoice_payments`."""

    amount: float | None
    client_id: ClientReference | None
    """The client it belongs to."""
    client_name: str | None
    """A name, for reading. A save goes by client_id."""
    credit_note_id: int | None
    creditnote_xeroid: str | None
    date: datetime.datetime | datetime.date | str | None
    """The date, UTC."""
    dateposted: datetime.datetime | datetime.date | str | None
    intent_date: datetime.datetime | datetime.date | str | None
    intent_id: str | None
    intent_response: str | None
    invoice_id: InvoiceReference | None
    """The invoice it belongs to."""
    invoice_invoicenumber: str | None
    invoice_match_id: str | None
    invoice_qbo_id: int | None
    last_synced: datetime.datetime | datetime.date | str | None
    linked_creditnotes: list[dict[str, Any]] | None
    method: int | None
    module_id: int | None
    myob_id: str | None
    nominalcode: str | None
    payment_method: int | None
    payment_method_name: str | None
    posted: bool | None
    qbo_company_id: str | None
    qbo_id: int | None
    reference: str | None
    sage50_reference: str | None
    sqlimport_id: int | None
    status: int | None
    thirdpartyid: str | None
    type: int | None
    webhook_payload: str | None
    webhook_received_date: datetime.datetime | datetime.date | str | None
    xero_id: str | None


class InvoicePaymentUpdate(InvoicePaymentFields, total=False):
    """The id of one record of `halo.invoice_payments`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""

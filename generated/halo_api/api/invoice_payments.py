# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of invoice_payments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..answers import (
    parse_deleted,
    parse_page,
    parse_record,
    parse_saved,
)
from ..encoding import (
    BOOLEAN,
    INTEGER,
    STRING,
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.invoice_payment import InvoicePayment
from ..types import ListRequest, Request

_LIST_INVOICE_PAYMENTS = {
    "client_id": INTEGER,
    "intent_id": STRING,
    "invoice_id": INTEGER,
    "order": STRING,
    "order2": STRING,
    "order3": STRING,
    "order4": STRING,
    "order5": STRING,
    "orderdesc": BOOLEAN,
    "orderdesc2": BOOLEAN,
    "orderdesc3": BOOLEAN,
    "orderdesc4": BOOLEAN,
    "orderdesc5": BOOLEAN,
    "search": STRING,
}


def list_invoice_payments(
    *,
    client_id: int = UNSET,
    intent_id: str = UNSET,
    invoice_id: int = UNSET,
    order: str = UNSET,
    order2: str = UNSET,
    order3: str = UNSET,
    order4: str = UNSET,
    order5: str = UNSET,
    orderdesc: bool = UNSET,
    orderdesc2: bool = UNSET,
    orderdesc3: bool = UNSET,
    orderdesc4: bool = UNSET,
    orderdesc5: bool = UNSET,
    search: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[InvoicePayment]:
    """The invoice payments that match the filters, a page of them at a time.

    Args:
        client_id: Records of this client.
        invoice_id: Records of this invoice.
        order: The field to sort by.
        order2: The field to sort by where order says equal; up to order5.
        orderdesc: Whether the order is descending. Only the literal true is obeyed.
        orderdesc2: Whether that order is descending.
        search: Text to look for.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/InvoicePayment",
        operation="list_invoice_payments",
        query=encode_query("list_invoice_payments", _LIST_INVOICE_PAYMENTS, locals(), extra_query),
        read=parse_page(InvoicePayment, "payments", "invoice_payments"),
    )


def save_invoice_payments(
    body: Sequence[InvoicePayment | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[InvoicePayment]]:
    """The invoice payments as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/InvoicePayment",
        operation="save_invoice_payments",
        query=encode_query("save_invoice_payments", {}, locals(), extra_query),
        json=encode_body(body, "invoice_payments"),
        read=parse_saved(InvoicePayment, "payments"),
    )


_GET_INVOICE_PAYMENT = {
    "includedetails": BOOLEAN,
}


def get_invoice_payment(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[InvoicePayment]:
    """One invoice payment, by its id.

    Args:
        includedetails: Whether details come too: lists, custom fields and what else list rows lack.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        encode_path("/InvoicePayment/{id}", id),
        operation="get_invoice_payment",
        query=encode_query("get_invoice_payment", _GET_INVOICE_PAYMENT, locals(), extra_query),
        read=parse_record(InvoicePayment),
    )


def delete_invoice_payment(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[InvoicePayment | None]:
    """The invoice payment that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/InvoicePayment/{id}", id),
        operation="delete_invoice_payment",
        query=encode_query("delete_invoice_payment", {}, locals(), extra_query),
        read=parse_deleted(InvoicePayment),
    )

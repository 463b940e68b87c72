# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of invoice_statuses."""

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
    encode_body,
    encode_path,
    encode_query,
)
from ..models.invoice_status import InvoiceStatus
from ..types import ListRequest, Request


def list_invoice_statuses(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[InvoiceStatus]:
    """The invoice statuses that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/InvoiceStatus",
        operation="list_invoice_statuses",
        query=encode_query("list_invoice_statuses", {}, locals(), extra_query),
        read=parse_page(InvoiceStatus, "data", "invoice_statuses"),
    )


def save_invoice_statuses(
    body: Sequence[InvoiceStatus | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[InvoiceStatus]]:
    """The invoice statuses as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/InvoiceStatus",
        operation="save_invoice_statuses",
        query=encode_query("save_invoice_statuses", {}, locals(), extra_query),
        json=encode_body(body, "invoice_statuses"),
        read=parse_saved(InvoiceStatus, "data"),
    )


def get_invoice_status(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[InvoiceStatus]:
    """One invoice status, by its id.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        encode_path("/InvoiceStatus/{id}", id),
        operation="get_invoice_status",
        query=encode_query("get_invoice_status", {}, locals(), extra_query),
        read=parse_record(InvoiceStatus),
    )


def delete_invoice_status(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[InvoiceStatus | None]:
    """The invoice status that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/InvoiceStatus/{id}", id),
        operation="delete_invoice_status",
        query=encode_query("delete_invoice_status", {}, locals(), extra_query),
        read=parse_deleted(InvoiceStatus),
    )

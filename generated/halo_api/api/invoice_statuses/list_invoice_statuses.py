# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...models.invoice_status import InvoiceStatus
from ...queries import filters
from ...types import Page, Request


def list_invoice_statuses(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[InvoiceStatus]]:
    """The invoice statuses that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/InvoiceStatus",
        operation="list_invoice_statuses",
        query=filters("list_invoice_statuses", locals(), extra_query),
        read=rows(InvoiceStatus, "data", "invoice_statuses"),
    )

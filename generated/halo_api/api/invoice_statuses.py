# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of invoice_statuses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..answers import parse_page
from ..encoding import (
    encode_query,
)
from ..models.invoice_status import InvoiceStatus
from ..types import ListRequest


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

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of invoice_changes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..answers import (
    parse_page,
)
from ..encoding import (
    BOOLEAN,
    INTEGER,
    STRING,
    encode_query,
)
from ..model import UNSET
from ..models.invoice_change import InvoiceChange
from ..types import ListRequest

_LIST_INVOICE_CHANGES = {
    "idonly": BOOLEAN,
    "invoice_id": INTEGER,
    "line_id": INTEGER,
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
    "type_id": INTEGER,
}


def list_invoice_changes(
    *,
    idonly: bool = UNSET,
    invoice_id: int = UNSET,
    line_id: int = UNSET,
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
    type_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[InvoiceChange]:
    """The invoice changes that match the filters, a page of them at a time.

    Args:
        idonly: Ids alone, without the other fields. Not together with paging.
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
        "/InvoiceChange",
        operation="list_invoice_changes",
        query=encode_query("list_invoice_changes", _LIST_INVOICE_CHANGES, locals(), extra_query),
        read=parse_page(InvoiceChange, "changehistory", "invoice_changes"),
    )

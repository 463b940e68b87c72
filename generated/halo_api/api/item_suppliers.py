# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of item_suppliers."""

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
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.item_supplier import ItemSupplier
from ..types import ListRequest, Request


def list_item_suppliers(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[ItemSupplier]:
    """The item suppliers that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/itemsupplier",
        operation="list_item_suppliers",
        query=encode_query("list_item_suppliers", {}, locals(), extra_query),
        read=parse_page(ItemSupplier, "", "item_suppliers"),
    )


def save_item_suppliers(
    body: Sequence[ItemSupplier | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[ItemSupplier]]:
    """The item suppliers as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/itemsupplier",
        operation="save_item_suppliers",
        query=encode_query("save_item_suppliers", {}, locals(), extra_query),
        json=encode_body(body, "item_suppliers"),
        read=parse_saved(ItemSupplier, ""),
    )


_GET_ITEM_SUPPLIER = {
    "includedetails": BOOLEAN,
}


def get_item_supplier(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[ItemSupplier]:
    """One item supplier, by its id.

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
        encode_path("/itemsupplier/{id}", id),
        operation="get_item_supplier",
        query=encode_query("get_item_supplier", _GET_ITEM_SUPPLIER, locals(), extra_query),
        read=parse_record(ItemSupplier),
    )


def delete_item_supplier(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[ItemSupplier | None]:
    """The item supplier that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/itemsupplier/{id}", id),
        operation="delete_item_supplier",
        query=encode_query("delete_item_supplier", {}, locals(), extra_query),
        read=parse_deleted(ItemSupplier),
    )

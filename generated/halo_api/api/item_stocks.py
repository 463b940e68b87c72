# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of item_stocks."""

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
from ..models.item_stock import ItemStock
from ..types import ListRequest, Request

_LIST_ITEM_STOCKS = {
    "idonly": BOOLEAN,
    "item_id": INTEGER,
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
    "stockbin_id": INTEGER,
    "stocklocation_id": INTEGER,
}


def list_item_stocks(
    *,
    idonly: bool = UNSET,
    item_id: int = UNSET,
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
    stockbin_id: int = UNSET,
    stocklocation_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[ItemStock]:
    """The item stocks that match the filters, a page of them at a time.

    Args:
        idonly: Ids alone, without the other fields. Not together with paging.
        item_id: Records of this item.
        order: The field to sort by.
        order2: The field to sort by where order says equal; up to order5.
        orderdesc: Whether the order is descending. Only the literal true is obeyed.
        orderdesc2: Whether that order is descending.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/ItemStock",
        operation="list_item_stocks",
        query=encode_query("list_item_stocks", _LIST_ITEM_STOCKS, locals(), extra_query),
        read=parse_page(ItemStock, "itemstock", "item_stocks"),
    )


def save_item_stocks(
    body: Sequence[ItemStock | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[ItemStock]]:
    """The item stocks as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/ItemStock",
        operation="save_item_stocks",
        query=encode_query("save_item_stocks", {}, locals(), extra_query),
        json=encode_body(body, "item_stocks"),
        read=parse_saved(ItemStock, "itemstock"),
    )


_GET_ITEM_STOCK = {
    "includedetails": BOOLEAN,
}


def get_item_stock(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[ItemStock]:
    """One item stock, by its id.

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
        encode_path("/ItemStock/{id}", id),
        operation="get_item_stock",
        query=encode_query("get_item_stock", _GET_ITEM_STOCK, locals(), extra_query),
        read=parse_record(ItemStock),
    )


def delete_item_stock(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[ItemStock | None]:
    """The item stock that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/ItemStock/{id}", id),
        operation="delete_item_stock",
        query=encode_query("delete_item_stock", {}, locals(), extra_query),
        read=parse_deleted(ItemStock),
    )

# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.item_stock import ItemStock
from ...queries import filters
from ...types import Page, Request


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
) -> Request[Page[ItemStock]]:
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
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/ItemStock",
        operation="list_item_stocks",
        query=filters("list_item_stocks", locals(), extra_query),
        read=rows(ItemStock, "itemstock", "item_stocks"),
    )

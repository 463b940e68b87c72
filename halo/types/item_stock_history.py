# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.item_stock_history` take by keyword. What went into stock and out of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .references import ItemReference, ItemStockReference, StockBinReference


class ItemStockChangeFilters(TypedDict, total=False):
    """What `halo.item_stock_history.list` takes."""

    idonly: bool
    """Ids alone, without the other fields. Not together with paging."""
    item_id: ItemReference
    """Records of this item."""
    itemstock_id: ItemStockReference
    """Records of this stock."""
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
    stockbin_id: StockBinReference
    stocklocation_id: int

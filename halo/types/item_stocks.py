# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.item_stocks` take by keyword. What is in stock of each item."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .references import (
        ItemReference,
        PurchaseOrderReference,
        SalesOrderReference,
        StockBinReference,
        SupplierReference,
        TicketReference,
    )


class ItemStockFilters(TypedDict, total=False):
    """What `halo.item_stocks.list` takes."""

    idonly: bool
    """Ids alone, without the other fields. Not together with paging."""
    item_id: ItemReference
    """Records of this item."""
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
    stockbin_id: StockBinReference
    stocklocation_id: int


class ItemStockGetParameters(TypedDict, total=False):
    """What `halo.item_stocks.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class ItemStockFields(TypedDict, total=False):
    """The fields of one record of `halo.item_stocks`."""

    cost: float | None
    date: datetime.datetime | datetime.date | str | None
    """The date, UTC."""
    delivering_to_user: bool | None
    dont_track_stock: bool | None
    is_stock_take: bool | None
    item_assettype_id: int | None
    item_id: ItemReference | None
    """The item it is about."""
    item_name: str | None
    """A name, for reading. A save goes by item_id."""
    line_site_id: int | None
    note: str | None
    """The text, plain."""
    purchaseorder_id: PurchaseOrderReference | None
    purchaseorder_line_id: int | None
    purchaseorder_ref: str | None
    quantity_in: float | None
    """How many came in."""
    quantity_issued: float | None
    quantity_remaining: float | None
    quantity_stock_take: float | None
    real_quantity_in: float | None
    salesorder_id: SalesOrderReference | None
    """The sales order it belongs to."""
    serialise_only_one: bool | None
    serialised_asset_count: int | None
    serialised_assets: list[dict[str, Any]] | None
    serialised_assets_in_stock: int | None
    stockbin_id: StockBinReference | None
    stockbin_name: str | None
    stocklocation_id: int | None
    stocklocation_name: str | None
    supplier_id: SupplierReference | None
    supplier_name: str | None
    """A name, for reading. A save goes by supplier_id."""
    ticket_id: TicketReference | None
    """The ticket it belongs to."""


class ItemStockUpdate(ItemStockFields, total=False):
    """The id of one record of `halo.item_stocks`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""

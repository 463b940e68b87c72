# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class ItemStock(Model):
    """One item stock."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    cost: float | None = None
    date: datetime.datetime | None = None
    """The date, UTC."""
    delivering_to_user: bool | None = None
    dont_track_stock: bool | None = None
    is_stock_take: bool | None = None
    item_assettype_id: int | None = None
    item_id: int | None = None
    """The item it is about."""
    item_name: str | None = None
    """A name, for reading. A save goes by item_id."""
    line_site_id: int | None = None
    note: str | None = None
    """The text, plain."""
    purchaseorder_id: int | None = None
    purchaseorder_line_id: int | None = None
    purchaseorder_ref: str | None = None
    quantity_in: float | None = None
    """How many came in."""
    quantity_issued: float | None = None
    quantity_remaining: float | None = None
    quantity_stock_take: float | None = None
    real_quantity_in: float | None = None
    salesorder_id: int | None = None
    """The sales order it belongs to."""
    serialise_only_one: bool | None = None
    serialised_asset_count: int | None = None
    serialised_assets: list[dict[str, Any]] | None = None
    serialised_assets_in_stock: int | None = None
    stockbin_id: int | None = None
    stockbin_name: str | None = None
    stocklocation_id: int | None = None
    stocklocation_name: str | None = None
    supplier_id: int | None = None
    supplier_name: str | None = None
    """A name, for reading. A save goes by supplier_id."""
    ticket_id: int | None = None
    """The ticket it belongs to."""

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_isimport",
            "_update_item_qbo_qty",
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "date": DATETIME,
    }

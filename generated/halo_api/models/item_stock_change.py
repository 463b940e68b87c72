# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class ItemStockChange(Model):
    """One item stock change."""

    id: int = UNSET
    """The number of the change."""
    asset_id: int | None = None
    """The asset it concerns."""
    consignment_id: int | None = None
    date: datetime.datetime | None = None
    """When it was, UTC."""
    item_id: int | None = None
    """The item it is about."""
    itemstock_id: int | None = None
    note: str | None = None
    """The text, plain."""
    purchaseorder_id: int | None = None

    _codecs: ClassVar[dict[str, Codec]] = {
        "date": DATETIME,
    }

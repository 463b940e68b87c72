# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class ItemSupplier(Model):
    """One item supplier."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    client_id: int | None = None
    """The client it belongs to."""
    client_name: str | None = None
    """A name, for reading. A save goes by client_id."""
    cost: float | None = None
    currency_id: int | None = None
    currency_name: str | None = None
    customer_type_id: int | None = None
    customer_type_name: str | None = None
    filters: list[dict[str, Any]] | None = None
    guid: str | None = None
    """A GUID beside the id."""
    item_id: int | None = None
    """The item it is about."""
    item_name: str | None = None
    """A name, for reading. A save goes by item_id."""
    note: str | None = None
    """The text, plain."""
    price: float | None = None
    stock: float | None = None
    supplier_id: int | None = None
    supplier_name: str | None = None
    """A name, for reading. A save goes by supplier_id."""
    supplier_sku: str | None = None
    top_level_id: int | None = None
    top_level_name: str | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_is_new",
            "_warning",
        }
    )

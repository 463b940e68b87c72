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
    """The name of that client."""
    cost: float | None = None
    filters: list[dict[str, Any]] | None = None
    guid: str | None = None
    """A GUID beside the id."""
    item_id: int | None = None
    """The item it is about."""
    note: str | None = None
    """The text, plain."""
    price: float | None = None
    supplier_id: int | None = None
    """The supplier."""
    supplier_name: str | None = None
    """The name of that supplier."""
    supplier_sku: str | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_is_new",
            "_warning",
        }
    )

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.item_suppliers` take by keyword. Who supplies which item, and for how much."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .references import (
        ClientReference,
        CurrencyReference,
        ItemReference,
        SupplierReference,
        TopLevelReference,
    )


class ItemSupplierGetParameters(TypedDict, total=False):
    """What `halo.item_suppliers.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class ItemSupplierFields(TypedDict, total=False):
    """The fields of one record of `halo.item_suppliers`."""

    client_id: ClientReference | None
    """The client it belongs to."""
    client_name: str | None
    """A name, for reading. A save goes by client_id."""
    cost: float | None
    currency_id: CurrencyReference | None
    currency_name: str | None
    customer_type_id: int | None
    customer_type_name: str | None
    filters: list[dict[str, Any]] | None
    guid: str | None
    """A GUID beside the id."""
    item_id: ItemReference | None
    """The item it is about."""
    item_name: str | None
    """A name, for reading. A save goes by item_id."""
    note: str | None
    """The text, plain."""
    price: float | None
    stock: float | None
    supplier_id: SupplierReference | None
    supplier_name: str | None
    """A name, for reading. A save goes by supplier_id."""
    supplier_sku: str | None
    top_level_id: TopLevelReference | None
    top_level_name: str | None


class ItemSupplierUpdate(ItemSupplierFields, total=False):
    """The id of one record of `halo.item_suppliers`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.item_groups` take by keyword. The bundles of items."""

from __future__ import annotations

from typing import Any, Required, TypedDict


class ItemGroupGetParameters(TypedDict, total=False):
    """What `halo.item_groups.get` takes."""

    groupQuantity: int
    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class ItemGroupFields(TypedDict, total=False):
    """The fields of one record of `halo.item_groups`."""

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    add_all_group_items_quote: int | None
    allow_users: bool | None
    category: str | None
    default_billingperiod: int | None
    force_price_relationship: bool | None
    force_quantity_relationship: bool | None
    force_term_relationship: bool | None
    hide_grouped_items_price: int | None
    hide_items_group_items_quote: int | None
    hideitems: bool | None
    invoice_lines: list[dict[str, Any]] | None
    lines: list[dict[str, Any]] | None
    name: str | None
    name_extra: str | None
    nominal_code: str | None
    note: str | None
    """The text, plain."""
    oldInvoiceLines: list[dict[str, Any]] | None
    oldLines: list[dict[str, Any]] | None
    one_optional_mandatory: list[dict[str, Any]] | None
    one_optional_mandatory_list: str | None
    price_calculation_formula: str | None
    quantity_group_items_quote: int | None
    type: int | None


class ItemGroupUpdate(ItemGroupFields, total=False):
    """The id of one record of `halo.item_groups`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""

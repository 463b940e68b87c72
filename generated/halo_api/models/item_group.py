# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class ItemGroup(Model):
    """One item group."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    add_all_group_items_quote: int | None = None
    allow_users: bool | None = None
    category: str | None = None
    default_billingperiod: int | None = None
    force_price_relationship: bool | None = None
    force_quantity_relationship: bool | None = None
    force_term_relationship: bool | None = None
    hide_grouped_items_price: int | None = None
    hide_items_group_items_quote: int | None = None
    hideitems: bool | None = None
    invoice_lines: list[dict[str, Any]] | None = None
    lines: list[dict[str, Any]] | None = None
    name: str | None = None
    name_extra: str | None = None
    nominal_code: str | None = None
    note: str | None = None
    """The text, plain."""
    oldInvoiceLines: list[dict[str, Any]] | None = None
    oldLines: list[dict[str, Any]] | None = None
    one_optional_mandatory: list[dict[str, Any]] | None = None
    one_optional_mandatory_list: str | None = None
    price_calculation_formula: str | None = None
    quantity_group_items_quote: int | None = None
    type: int | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_iscopy",
            "_updaterecurringbundleprices",
            "_warning",
        }
    )

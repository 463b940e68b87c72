# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.stock_bins` take by keyword. The places in stock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .references import SiteReference


class StockBinFields(TypedDict, total=False):
    """The fields of one record of `halo.stock_bins`."""

    dont_add_to_order: bool | None
    name: str | None
    parent_id: int | None
    parent_name: str | None
    sequence: int | None
    """Its place in the list."""
    site_id: SiteReference | None
    """The site it belongs to."""


class StockBinUpdate(StockBinFields, total=False):
    """The id of one record of `halo.stock_bins`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""

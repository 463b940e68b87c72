# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class StockBin(Model):
    """One stock bin."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    dont_add_to_order: bool | None = None
    name: str | None = None
    parent_id: int | None = None
    parent_name: str | None = None
    sequence: int | None = None
    """Its place in the list."""
    site_id: int | None = None
    """The site it belongs to."""

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )

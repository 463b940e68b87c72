# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class BudgetType(Model):
    """One budget type."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    chargerate: int | None = None
    defaultrate: float | None = None
    name: str | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )

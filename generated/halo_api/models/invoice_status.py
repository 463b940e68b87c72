# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class InvoiceStatus(Model):
    """One invoice status."""

    id: int = UNSET
    """The number of the status."""
    is_sync: bool | None = None
    is_system: bool | None = None
    """Whether the vendor made it."""
    lock_edits: bool | None = None
    status_name: str | None = None
    type: int | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )

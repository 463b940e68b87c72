# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class Tag(Model):
    """One tag."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    add_to_ctid: int | None = None
    add_to_kbid: int | None = None
    add_to_stdid: int | None = None
    add_to_stid: int | None = None
    text: str | None = None
    type: int | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )

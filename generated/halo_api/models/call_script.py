# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class CallScript(Model):
    """One call script."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    category_1: str | None = None
    name: str | None = None
    note: str | None = None
    """The text, plain."""
    questions: list[dict[str, Any]] | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )

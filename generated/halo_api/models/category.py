# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class Category(Model):
    """One category."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    allow_ai_auggestion: bool | None = None
    category_group_id: int | None = None
    category_name: str | None = None
    chargerate: int | None = None
    guid: str | None = None
    """A GUID beside the id."""
    include_note: bool | None = None
    intent: str | None = None
    is_integration: bool | None = None
    itilrequesttype: int | None = None
    note: str | None = None
    """The text, plain."""
    priority_id: int | None = None
    sla_id: int | None = None
    translations: list[dict[str, Any]] | None = None
    type_id: int | None = None
    """Which of the four categories of a ticket it is for."""
    user_note: str | None = None
    value: str | None = None
    """The name with those above it."""

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_isnew",
            "_warning",
        }
    )

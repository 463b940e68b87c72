# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class ContactGroup(Model):
    """One contact group."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    allowall: bool | None = None
    allowalledit: bool | None = None
    contactgroupcontacts: list[dict[str, Any]] | None = None
    name: str | None = None
    ownerunum: int | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )

# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model
from ..values import INTEGER, Codec


@model(kw_only=True)
class AssetTypeField(Model):
    """One asset type field."""

    typeinfo_id: int = UNSET
    id: float = UNSET
    """The number of the record, or its GUID."""
    field_id: int | None = None
    field_name: str | None = None
    group_visibility_conditions: list[dict[str, Any]] | None = None
    groupname: str | None = None
    keyfield_id: str | None = None
    require_uniqueness: bool | None = None
    sequence: int | None = None
    """Its place in the list."""
    tab_columns: int | None = None
    tab_id: int | None = None
    tab_name: str | None = None
    tab_sequence: int | None = None
    techdetail: int | None = None
    type: str | None = None
    userdetail: int | None = None
    visibility_conditions: list[dict[str, Any]] | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "typeinfo_id": INTEGER,
        "field_id": INTEGER,
    }

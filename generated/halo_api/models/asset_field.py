# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any

from ..model import Model, model


@model(kw_only=True)
class AssetField(Model):
    """A field of an asset's type. To write one, its id and its value are enough."""

    access_level: int | None = None
    display: str | None = None
    """The value as it is shown."""
    groupname: str | None = None
    id: int | None = None
    """The number of the field."""
    lookup: int | None = None
    mandatory: bool | None = None
    mapping_id: int | None = None
    name: str | None = None
    """The name."""
    parenttype_id: int | None = None
    showonactivity: bool | None = None
    systemuse: int | None = None
    tab_columns: int | None = None
    tab_id: int | None = None
    tab_name: str | None = None
    tab_sequence: int | None = None
    techdetail: int | None = None
    typeinfo_id: int | None = None
    url: str | None = None
    userdetail: int | None = None
    validate: str | None = None
    value: Any = None
    """The value."""
    visibility_conditions: list[dict[str, Any]] | None = None

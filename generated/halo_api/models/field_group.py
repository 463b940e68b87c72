# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class FieldGroup(Model):
    """One field group."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    collapsedbydefault: bool | None = None
    description: str | None = None
    """What it is, in words."""
    enduseraction: int | None = None
    enduserdetail: int | None = None
    enduserdetailhideifempty: bool | None = None
    endusernew: int | None = None
    fields: list[dict[str, Any]] | None = None
    group_visibility_conditions: list[dict[str, Any]] | None = None
    guid: str | None = None
    """A GUID beside the id."""
    header: str | None = None
    intent: str | None = None
    name: str | None = None
    outcomes: list[dict[str, Any]] | None = None
    read_restrictions: list[dict[str, Any]] | None = None
    restrictread: int | None = None
    restrictupdate: int | None = None
    techaction: int | None = None
    techdetail: int | None = None
    techdetailhideifempty: bool | None = None
    technew: int | None = None
    techtab_id: int | None = None
    techtab_name: str | None = None
    tickettypes: list[dict[str, Any]] | None = None
    translations: list[dict[str, Any]] | None = None
    update_restrictions: list[dict[str, Any]] | None = None
    visibility_conditions: list[dict[str, Any]] | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )

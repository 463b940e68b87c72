# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class Field(Model):
    """One field."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    access_level: int | None = None
    datafrom: int | None = None
    datalength: int | None = None
    groupname: str | None = None
    guid: str | None = None
    """A GUID beside the id."""
    idstring: str | None = None
    inactiveupdatetype: int | None = None
    intent: str | None = None
    issoftware: bool | None = None
    kind: str | None = None
    lookup: int | None = None
    mandatory: bool | None = None
    mapping_id: int | None = None
    moveupdatedefault: str | None = None
    moveupdatetype: int | None = None
    name: str | None = None
    """The name."""
    new_values: str | None = None
    order_values_alphanumerically: bool | None = None
    parenttype_id: int | None = None
    parenttype_name: str | None = None
    sequence: int | None = None
    """Its place in the list."""
    showonactivity: bool | None = None
    showoncalendar: bool | None = None
    systemuse: int | None = None
    tab_columns: int | None = None
    tab_id: int | None = None
    tab_name: str | None = None
    tab_sequence: int | None = None
    techdetail: int | None = None
    typeinfo_id: int | None = None
    url: str | None = None
    """The address on the web."""
    userdetail: int | None = None
    validate: str | None = None
    values: list[dict[str, Any]] | None = None
    visibility_conditions: list[dict[str, Any]] | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )

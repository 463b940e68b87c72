# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.fields` take by keyword. The fields of assets."""

from __future__ import annotations

from typing import Any, Required, TypedDict


class FieldFilters(TypedDict, total=False):
    """What `halo.fields.list` takes."""

    kind: str
    type_id: int


class FieldGetParameters(TypedDict, total=False):
    """What `halo.fields.get` takes."""

    kind: Required[str]
    """The kind of field; the server refuses a get or delete without."""
    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class FieldDeleteParameters(TypedDict, total=False):
    """What `halo.fields.delete` takes."""

    kind: Required[str]
    """The kind of field; the server refuses a get or delete without."""


class FieldFields(TypedDict, total=False):
    """The fields of one record of `halo.fields`."""

    access_level: int | None
    datafrom: int | None
    datalength: int | None
    groupname: str | None
    guid: str | None
    """A GUID beside the id."""
    idstring: str | None
    inactiveupdatetype: int | None
    intent: str | None
    issoftware: bool | None
    kind: str | None
    lookup: int | None
    mandatory: bool | None
    mapping_id: int | None
    moveupdatedefault: str | None
    moveupdatetype: int | None
    name: str | None
    """The name."""
    new_values: str | None
    order_values_alphanumerically: bool | None
    parenttype_id: int | None
    parenttype_name: str | None
    sequence: int | None
    """Its place in the list."""
    showonactivity: bool | None
    showoncalendar: bool | None
    systemuse: int | None
    tab_columns: int | None
    tab_id: int | None
    tab_name: str | None
    tab_sequence: int | None
    techdetail: int | None
    typeinfo_id: int | None
    url: str | None
    """The address on the web."""
    userdetail: int | None
    validate: str | None
    values: list[dict[str, Any]] | None
    visibility_conditions: list[dict[str, Any]] | None


class FieldUpdate(FieldFields, total=False):
    """The id of one record of `halo.fields`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.field_groups` take by keyword. The groups of fields."""

from __future__ import annotations

from typing import Any, Required, TypedDict


class FieldGroupFilters(TypedDict, total=False):
    """What `halo.field_groups.list` takes."""

    access_control_level: int
    includefields: bool
    isconfig: bool


class FieldGroupGetParameters(TypedDict, total=False):
    """What `halo.field_groups.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class FieldGroupFields(TypedDict, total=False):
    """The fields of one record of `halo.field_groups`."""

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    collapsedbydefault: bool | None
    description: str | None
    """What it is, in words."""
    enduseraction: int | None
    enduserdetail: int | None
    enduserdetailhideifempty: bool | None
    endusernew: int | None
    fields: list[dict[str, Any]] | None
    group_visibility_conditions: list[dict[str, Any]] | None
    guid: str | None
    """A GUID beside the id."""
    header: str | None
    intent: str | None
    name: str | None
    outcomes: list[dict[str, Any]] | None
    read_restrictions: list[dict[str, Any]] | None
    restrictread: int | None
    restrictupdate: int | None
    techaction: int | None
    techdetail: int | None
    techdetailhideifempty: bool | None
    technew: int | None
    techtab_id: int | None
    techtab_name: str | None
    tickettypes: list[dict[str, Any]] | None
    translations: list[dict[str, Any]] | None
    update_restrictions: list[dict[str, Any]] | None
    visibility_conditions: list[dict[str, Any]] | None


class FieldGroupUpdate(FieldGroupFields, total=False):
    """The id of one record of `halo.field_groups`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""

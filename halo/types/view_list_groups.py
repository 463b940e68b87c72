# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.view_list_groups` take by keyword. The groups of saved lists."""

from __future__ import annotations

from typing import Required, TypedDict


class ViewListGroupFilters(TypedDict, total=False):
    """What `halo.view_list_groups.list` takes."""

    type: str


class ViewListGroupGetParameters(TypedDict, total=False):
    """What `halo.view_list_groups.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class ViewListGroupFields(TypedDict, total=False):
    """The fields of one record of `halo.view_list_groups`."""

    collapsed: bool | None
    name: str | None
    sequence: int | None
    """Its place in the list."""
    type: int | None
    type_name: str | None


class ViewListGroupUpdate(ViewListGroupFields, total=False):
    """The id of one record of `halo.view_list_groups`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.tabs` take by keyword. The tabs on pages."""

from __future__ import annotations

from typing import Any, Required, TypedDict


class TabFilters(TypedDict, total=False):
    """What `halo.tabs.list` takes."""

    type: int
    typeid: int


class TabGetParameters(TypedDict, total=False):
    """What `halo.tabs.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class TabFields(TypedDict, total=False):
    """The fields of one record of `halo.tabs`."""

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    columns: int | None
    fieldgroups: list[dict[str, Any]] | None
    fields: list[dict[str, Any]] | None
    guid: str | None
    """A GUID beside the id."""
    icon: str | None
    intent: str | None
    linked_dashboard_id: int | None
    module_id: int | None
    name: str | None
    new_iframe_secret: str | None
    open_in_new_tab: bool | None
    send_secure_url_parameter: bool | None
    sequence: int | None
    """Its place in the list."""
    tableid: int | None
    tickettypes: list[dict[str, Any]] | None
    url: str | None
    """The address on the web."""


class TabUpdate(TabFields, total=False):
    """The id of one record of `halo.tabs`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""

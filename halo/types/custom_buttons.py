# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.custom_buttons` take by keyword. The buttons of your own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .references import WebhookReference


class CustomButtonFilters(TypedDict, total=False):
    """What `halo.custom_buttons.list` takes."""

    isbuttonsetup: bool
    ispermissionsetup: bool
    msid: int
    typeid: int


class CustomButtonGetParameters(TypedDict, total=False):
    """What `halo.custom_buttons.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class CustomButtonFields(TypedDict, total=False):
    """The fields of one record of `halo.custom_buttons`."""

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    button_visibility_ac: int | None
    button_visibility_statuses: list[dict[str, Any]] | None
    colour: str | None
    """The colour, as hexadecimal RGB."""
    colour_type: int | None
    disable_runbook_popup: bool | None
    group_visibility_conditions: list[dict[str, Any]] | None
    guid: str | None
    """A GUID beside the id."""
    icon: str | None
    intent: str | None
    label: str | None
    msid: int | None
    name: str | None
    newtab: bool | None
    restrict_by_asset_status: bool | None
    runbook_id: WebhookReference | None
    runbook_name: str | None
    seq: int | None
    type: int | None
    url: str | None
    """The address on the web."""
    usage: int | None


class CustomButtonUpdate(CustomButtonFields, total=False):
    """The id of one record of `halo.custom_buttons`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.custom_buttons` take by keyword. The buttons of your own."""

from __future__ import annotations

from typing import Required, TypedDict


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

    guid: str | None
    """A GUID beside the id."""
    icon: str | None
    intent: str | None
    label: str | None
    msid: int | None
    name: str | None
    """The name."""
    newtab: bool | None
    seq: int | None
    url: str | None
    """The address on the web."""
    usage: int | None


class CustomButtonUpdate(CustomButtonFields, total=False):
    """The id of one record of `halo.custom_buttons`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""

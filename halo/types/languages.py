# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.languages` take by keyword. The languages."""

from __future__ import annotations

from typing import Any, Required, TypedDict


class LanguageFilters(TypedDict, total=False):
    """What `halo.languages.list` takes."""

    showall: bool
    """Whether records come that the agent's own restrictions would hide."""


class LanguageGetParameters(TypedDict, total=False):
    """What `halo.languages.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class LanguageFields(TypedDict, total=False):
    """The fields of one record of `halo.languages`."""

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    active: bool | None
    """Whether it is in use."""
    azure_code: str | None
    dont_remove_translations: bool | None
    flag: str | None
    is_custom: bool | None
    is_right_to_left: bool | None
    linked_code: str | None
    linked_id: int | None
    name: str | None
    notes: str | None
    """Notes about it."""
    short_name: str | None
    synctonhd: bool | None
    translation_details: list[dict[str, Any]] | None
    translations: list[dict[str, Any]] | None
    translations_are_custom: bool | None


class LanguageUpdate(LanguageFields, total=False):
    """The id of one record of `halo.languages`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""

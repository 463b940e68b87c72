# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class Language(Model):
    """One language."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    active: bool | None = None
    """Whether it is in use."""
    azure_code: str | None = None
    dont_remove_translations: bool | None = None
    flag: str | None = None
    is_custom: bool | None = None
    is_right_to_left: bool | None = None
    linked_code: str | None = None
    linked_id: int | None = None
    name: str | None = None
    notes: str | None = None
    """Notes about it."""
    short_name: str | None = None
    synctonhd: bool | None = None
    translation_details: list[dict[str, Any]] | None = None
    translations: list[dict[str, Any]] | None = None
    translations_are_custom: bool | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.contact_groups` take by keyword. The groups of contacts."""

from __future__ import annotations

from typing import Any, Required, TypedDict


class ContactGroupFields(TypedDict, total=False):
    """The fields of one record of `halo.contact_groups`."""

    allowall: bool | None
    allowalledit: bool | None
    contactgroupcontacts: list[dict[str, Any]] | None
    name: str | None
    ownerunum: int | None


class ContactGroupUpdate(ContactGroupFields, total=False):
    """The id of one record of `halo.contact_groups`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""

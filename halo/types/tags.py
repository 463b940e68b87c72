# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.tags` take by keyword. The tags."""

from __future__ import annotations

from typing import Required, TypedDict


class TagGetParameters(TypedDict, total=False):
    """What `halo.tags.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class TagFields(TypedDict, total=False):
    """The fields of one record of `halo.tags`."""

    add_to_ctid: int | None
    add_to_kbid: int | None
    add_to_stdid: int | None
    add_to_stid: int | None
    text: str | None
    type: int | None


class TagUpdate(TagFields, total=False):
    """The id of one record of `halo.tags`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.todo_groups` take by keyword. The groups of to-do entries."""

from __future__ import annotations

from typing import Any, Required, TypedDict


class TodoGroupFields(TypedDict, total=False):
    """The fields of one record of `halo.todo_groups`."""

    client: int | None
    client_name: str | None
    seq: int | None
    text: str | None
    todo_list: list[dict[str, Any]] | None


class TodoGroupUpdate(TodoGroupFields, total=False):
    """The id of one record of `halo.todo_groups`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""

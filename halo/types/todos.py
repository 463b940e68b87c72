# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.todos` take by keyword. The entries of to-do lists on tickets."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .references import TicketReference


class TodoFilters(TypedDict, total=False):
    """What `halo.todos.list` takes."""

    ticket_id: TicketReference
    """Records of this ticket."""


class TodoFields(TypedDict, total=False):
    """The fields of one record of `halo.todos`."""

    actual_end: datetime.datetime | datetime.date | str | None
    actual_start: datetime.datetime | datetime.date | str | None
    addedby: int | None
    done: bool | None
    done_by_id: int | None
    done_by_name: str | None
    end_date: datetime.datetime | datetime.date | str | None
    """When it ends, UTC."""
    group_id: int | None
    group_name: str | None
    group_seq: int | None
    sequence: int | None
    """Its place in the list."""
    start_date: datetime.datetime | datetime.date | str | None
    """When it begins, UTC."""
    text: str | None
    """What is to be done."""
    ticket_id: TicketReference | None
    """The ticket it belongs to."""


class TodoUpdate(TodoFields, total=False):
    """The id of one record of `halo.todos`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""

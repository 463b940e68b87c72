# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class Todo(Model):
    """One todo."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    actual_end: datetime.datetime | None = None
    actual_start: datetime.datetime | None = None
    addedby: int | None = None
    done: bool | None = None
    done_by_id: int | None = None
    done_by_name: str | None = None
    end_date: datetime.datetime | None = None
    """When it ends, UTC."""
    group_id: int | None = None
    group_name: str | None = None
    group_seq: int | None = None
    sequence: int | None = None
    """Its place in the list."""
    start_date: datetime.datetime | None = None
    """When it begins, UTC."""
    text: str | None = None
    """What is to be done."""
    ticket_id: int | None = None
    """The ticket it belongs to."""

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "actual_end": DATETIME,
        "actual_start": DATETIME,
        "end_date": DATETIME,
        "start_date": DATETIME,
    }

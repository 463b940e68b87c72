# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class Milestone(Model):
    """One milestone."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    client_id: int | None = None
    """The client it belongs to."""
    client_name: str | None = None
    """A name, for reading. A save goes by client_id."""
    completed_date: datetime.datetime | None = None
    dependencies: list[dict[str, Any]] | None = None
    from_template_id: int | None = None
    header_id: int | None = None
    invoicenumber: str | None = None
    item_id: int | None = None
    """The item it is about."""
    item_name: str | None = None
    """A name, for reading. A save goes by item_id."""
    line_id: int | None = None
    milestone_dependencies: list[dict[str, Any]] | None = None
    milestone_value: float | None = None
    name: str | None = None
    processed_date: datetime.datetime | None = None
    record_count: int | None = None
    sequence: int | None = None
    """Its place in the list."""
    start_date: datetime.datetime | None = None
    """When it begins, UTC."""
    start_days: int | None = None
    target_date: datetime.datetime | None = None
    target_days: int | None = None
    ticket_id: int | None = None
    """The ticket it belongs to."""
    tickets: list[dict[str, Any]] | None = None
    value_perc: int | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_complete",
            "_dateschanged",
            "_fromtemplate",
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "completed_date": DATETIME,
        "processed_date": DATETIME,
        "start_date": DATETIME,
        "target_date": DATETIME,
    }

# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class Expense(Model):
    """One expense."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    actionnumber: int | None = None
    agent_id: int | None = None
    """The agent it is assigned to."""
    amount: float | None = None
    """What was spent."""
    date_added: datetime.datetime | None = None
    date_invoiced: datetime.datetime | None = None
    date_reimbursed: datetime.datetime | None = None
    description: str | None = None
    """What it is, in words."""
    fault_id: int | None = None
    """The ticket it belongs to."""
    ihid: int | None = None
    invoiceable: bool | None = None
    lookup_id: int | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "date_added": DATETIME,
        "date_invoiced": DATETIME,
        "date_reimbursed": DATETIME,
    }

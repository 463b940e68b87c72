# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class CrmNoteReply(Model):
    """One crm note reply."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    agent_id: int | None = None
    """The agent it is assigned to."""
    agent_name: str | None = None
    """The name of that agent. Left out of list rows. A save goes by agent_id."""
    datetime_: datetime.datetime | None = None
    note: str | None = None
    """The text, plain."""
    parent_id: int | None = None
    timetaken: float | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_dont_fire_automations",
            "_warning",
        }
    )

    _wire_names: ClassVar[dict[str, str]] = {
        "datetime_": "datetime",
    }

    _codecs: ClassVar[dict[str, Codec]] = {
        "datetime_": DATETIME,
    }

# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class AgentCheckIn(Model):
    """One agent check in."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    agent_id: int | None = None
    """The agent it is assigned to."""
    status: int | None = None
    timestamp: datetime.datetime | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "timestamp": DATETIME,
    }

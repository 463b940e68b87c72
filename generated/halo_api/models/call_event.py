# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class CallEvent(Model):
    """One call event."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    agent_email: str | None = None
    agent_id: int | None = None
    """The agent it is assigned to."""
    agent_number: str | None = None
    date_processed: datetime.datetime | None = None
    details_id: int | None = None
    external_agent_id: str | None = None
    external_call_id: str | None = None
    module_id: int | None = None
    recording_url: str | None = None
    user_number: str | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "date_processed": DATETIME,
    }

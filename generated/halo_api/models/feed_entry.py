# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import ClassVar

from ..model import Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class FeedEntry(Model):
    """One feed entry."""

    agent_id: int | None = None
    """Who did it."""
    content_id1: int | None = None
    content_id2: int | None = None
    datetime_: datetime.datetime | None = None
    """When it was, UTC."""
    entitytype: int | None = None
    id: int | None = None
    """The number of the entry."""
    note: str | None = None
    """What happened."""
    outcome: str | None = None

    _wire_names: ClassVar[dict[str, str]] = {
        "datetime_": "datetime",
    }

    _codecs: ClassVar[dict[str, Codec]] = {
        "datetime_": DATETIME,
    }

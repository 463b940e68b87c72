# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class OutgoingAttempt(Model):
    """One outgoing attempt."""

    id: int = UNSET
    """The number of the attempt."""
    attemptdate: datetime.datetime | None = None
    """When it was, UTC."""
    errorsubcode: int | None = None
    status: int | None = None

    _codecs: ClassVar[dict[str, Codec]] = {
        "attemptdate": DATETIME,
    }

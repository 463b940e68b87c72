# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class IncomingWebhookAttempt(Model):
    """One incoming webhook attempt."""

    id: int = UNSET
    """The number of the attempt."""
    attemptdate: datetime.datetime | None = None
    """When it was, UTC."""
    errormessage: str | None = None
    """Why it failed."""
    relatedid: int | None = None
    """The incoming webhook."""
    status: int | None = None

    _codecs: ClassVar[dict[str, Codec]] = {
        "attemptdate": DATETIME,
    }

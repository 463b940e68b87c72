# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class OutgoingMessage(Model):
    """One outgoing message."""

    id: int = UNSET
    """The number of the message."""
    mailboxid: int | None = None
    """The mailbox that it is sent from."""
    pk1: int | None = None
    pk2: int | None = None
    status: int | None = None
    subject: str | None = None
    """What it is about."""
    timestamp: datetime.datetime | None = None
    """When it was made, UTC."""
    type: int | None = None

    _codecs: ClassVar[dict[str, Codec]] = {
        "timestamp": DATETIME,
    }

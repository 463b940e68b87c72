# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class OnlineStatus(Model):
    """One online status."""

    techID: int = UNSET
    agent_status: int | None = None
    command: str | None = None
    fetch_all: bool | None = None
    idle_warn: bool | None = None
    isOnline: bool | None = None
    is_idle: bool | None = None
    is_logout: bool | None = None
    lastOnline: str | None = None
    lastOnlineDate: datetime.datetime | None = None
    last_active: datetime.datetime | None = None
    status_overidden: bool | None = None

    _codecs: ClassVar[dict[str, Codec]] = {
        "lastOnlineDate": DATETIME,
        "last_active": DATETIME,
    }

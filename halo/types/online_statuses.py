# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.online_statuses` take by keyword. Which agents are online."""

from __future__ import annotations

import datetime
from typing import TypedDict


class OnlineStatusFilters(TypedDict, total=False):
    """What `halo.online_statuses.list` takes."""

    IsOnline: bool
    LastOnline: str
    LastOnlineDate: datetime.datetime | datetime.date | str
    TechID: int
    agent_status: int
    command: str
    fetch_all: bool
    idle_warn: bool
    is_idle: bool
    is_logout: bool
    last_active: datetime.datetime | datetime.date | str
    status_overidden: bool

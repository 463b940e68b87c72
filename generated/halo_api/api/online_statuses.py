# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of online_statuses."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from ..answers import (
    parse_page,
)
from ..encoding import (
    BOOLEAN,
    DATETIME,
    INTEGER,
    STRING,
    encode_query,
)
from ..model import UNSET
from ..models.online_status import OnlineStatus
from ..types import ListRequest

_LIST_ONLINE_STATUSES = {
    "IsOnline": BOOLEAN,
    "LastOnline": STRING,
    "LastOnlineDate": DATETIME,
    "TechID": INTEGER,
    "agent_status": INTEGER,
    "command": STRING,
    "fetch_all": BOOLEAN,
    "idle_warn": BOOLEAN,
    "is_idle": BOOLEAN,
    "is_logout": BOOLEAN,
    "last_active": DATETIME,
    "status_overidden": BOOLEAN,
}


def list_online_statuses(
    *,
    IsOnline: bool = UNSET,
    LastOnline: str = UNSET,
    LastOnlineDate: datetime.datetime | datetime.date | str = UNSET,
    TechID: int = UNSET,
    agent_status: int = UNSET,
    command: str = UNSET,
    fetch_all: bool = UNSET,
    idle_warn: bool = UNSET,
    is_idle: bool = UNSET,
    is_logout: bool = UNSET,
    last_active: datetime.datetime | datetime.date | str = UNSET,
    status_overidden: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[OnlineStatus]:
    """The online statuses that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/OnlineStatus",
        operation="list_online_statuses",
        query=encode_query("list_online_statuses", _LIST_ONLINE_STATUSES, locals(), extra_query),
        read=parse_page(OnlineStatus, "", "online_statuses"),
    )

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of online_statuses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..answers import parse_page
from ..encoding import (
    encode_query,
)
from ..models.online_status import OnlineStatus
from ..types import ListRequest


def list_online_statuses(
    *,
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
        query=encode_query("list_online_statuses", {}, locals(), extra_query),
        read=parse_page(OnlineStatus, "", "online_statuses"),
    )

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of ticket_views."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..answers import (
    parse_page,
)
from ..encoding import (
    encode_query,
)
from ..models.ticket_view import TicketView
from ..types import ListRequest


def list_ticket_views(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[TicketView]:
    """The ticket views that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/FaultViewLog",
        operation="list_ticket_views",
        query=encode_query("list_ticket_views", {}, locals(), extra_query),
        read=parse_page(TicketView, "faultsviewlog", "ticket_views"),
    )

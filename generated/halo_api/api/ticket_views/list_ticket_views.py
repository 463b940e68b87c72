# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...models.ticket_view import TicketView
from ...queries import filters
from ...types import Page, Request


def list_ticket_views(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[TicketView]]:
    """The ticket views that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/FaultViewLog",
        operation="list_ticket_views",
        query=filters("list_ticket_views", locals(), extra_query),
        read=rows(TicketView, "faultsviewlog", "ticket_views"),
    )

# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import one
from ...model import UNSET
from ...models.ticket_area import TicketArea
from ...queries import filters, path
from ...types import Request


def get_ticket_area(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[TicketArea]:
    """One ticket area, by its id.

    Args:
        includedetails: Whether details come too: lists, custom fields and what else list rows lack.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        path("/TicketArea/{id}", id),
        operation="get_ticket_area",
        query=filters("get_ticket_area", locals(), extra_query),
        read=one(TicketArea),
    )

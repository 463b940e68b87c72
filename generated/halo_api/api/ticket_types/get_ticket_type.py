# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import one
from ...model import UNSET
from ...models.ticket_type import TicketType
from ...queries import filters, path
from ...types import Request


def get_ticket_type(
    id: int,
    /,
    *,
    can_create_only: bool = UNSET,
    can_edit_only: bool = UNSET,
    debug: bool = UNSET,
    includeconfig: bool = UNSET,
    includedetails: bool = UNSET,
    includekbinfo: bool = UNSET,
    includeteamrestrictions: bool = UNSET,
    isdetailscreen: bool = UNSET,
    isnewticket: bool = UNSET,
    survey_fields: bool = UNSET,
    ticket_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[TicketType]:
    """One ticket type, by its id.

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
        path("/TicketType/{id}", id),
        operation="get_ticket_type",
        query=filters("get_ticket_type", locals(), extra_query),
        read=one(TicketType),
    )

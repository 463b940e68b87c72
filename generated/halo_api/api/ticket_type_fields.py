# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of ticket_type_fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..answers import (
    parse_page,
)
from ..encoding import (
    BOOLEAN,
    encode_query,
)
from ..model import UNSET
from ..models.ticket_type_field import TicketTypeField
from ..types import ListRequest

_LIST_TICKET_TYPE_FIELDS = {
    "buildcache": BOOLEAN,
    "debug": BOOLEAN,
    "isrtconfig": BOOLEAN,
}


def list_ticket_type_fields(
    *,
    buildcache: bool = UNSET,
    debug: bool = UNSET,
    isrtconfig: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[TicketTypeField]:
    """The ticket type fields that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/TicketTypeField",
        operation="list_ticket_type_fields",
        query=encode_query("list_ticket_type_fields", _LIST_TICKET_TYPE_FIELDS, locals(), extra_query),
        read=parse_page(TicketTypeField, "", "ticket_type_fields"),
    )

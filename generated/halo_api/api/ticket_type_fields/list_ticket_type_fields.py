# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.ticket_type_field import TicketTypeField
from ...queries import filters
from ...types import Page, Request


def list_ticket_type_fields(
    *,
    buildcache: bool = UNSET,
    debug: bool = UNSET,
    isrtconfig: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[TicketTypeField]]:
    """The ticket type fields that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/TicketTypeField",
        operation="list_ticket_type_fields",
        query=filters("list_ticket_type_fields", locals(), extra_query),
        read=rows(TicketTypeField, "", "ticket_type_fields"),
    )

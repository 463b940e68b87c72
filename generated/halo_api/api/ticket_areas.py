# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of ticket_areas."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..answers import (
    parse_deleted,
    parse_page,
    parse_record,
    parse_saved,
)
from ..encoding import (
    BOOLEAN,
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.ticket_area import TicketArea
from ..types import ListRequest, Request


def list_ticket_areas(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[TicketArea]:
    """The ticket areas that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/TicketArea",
        operation="list_ticket_areas",
        query=encode_query("list_ticket_areas", {}, locals(), extra_query),
        read=parse_page(TicketArea, "", "ticket_areas"),
    )


def save_ticket_areas(
    body: Sequence[TicketArea | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[TicketArea]]:
    """The ticket areas as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/TicketArea",
        operation="save_ticket_areas",
        query=encode_query("save_ticket_areas", {}, locals(), extra_query),
        json=encode_body(body, "ticket_areas"),
        read=parse_saved(TicketArea, ""),
    )


_GET_TICKET_AREA = {
    "includedetails": BOOLEAN,
}


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
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        encode_path("/TicketArea/{id}", id),
        operation="get_ticket_area",
        query=encode_query("get_ticket_area", _GET_TICKET_AREA, locals(), extra_query),
        read=parse_record(TicketArea),
    )


def delete_ticket_area(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[TicketArea | None]:
    """The ticket area that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/TicketArea/{id}", id),
        operation="delete_ticket_area",
        query=encode_query("delete_ticket_area", {}, locals(), extra_query),
        read=parse_deleted(TicketArea),
    )

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of statuses."""

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
    INTEGER,
    INTEGERS,
    STRING,
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.status import Status
from ..types import ListRequest, Request

_LIST_STATUSES = {
    "domain": STRING,
    "excludeclosed": BOOLEAN,
    "excludepending": BOOLEAN,
    "outcome_id": INTEGER,
    "showall": BOOLEAN,
    "showcounts": BOOLEAN,
    "showquickchangeoptions": BOOLEAN,
    "split_closed": BOOLEAN,
    "ticket_id": INTEGER,
    "ticket_id_firstchild": INTEGER,
    "ticketarea_id": INTEGER,
    "tickettype_group_id": INTEGER,
    "tickettype_id": INTEGER,
    "tickettype_ids": INTEGERS,
    "type": STRING,
    "view_id": INTEGER,
}


def list_statuses(
    *,
    domain: str = UNSET,
    excludeclosed: bool = UNSET,
    excludepending: bool = UNSET,
    outcome_id: int = UNSET,
    showall: bool = UNSET,
    showcounts: bool = UNSET,
    showquickchangeoptions: bool = UNSET,
    split_closed: bool = UNSET,
    ticket_id: int = UNSET,
    ticket_id_firstchild: int = UNSET,
    ticketarea_id: int = UNSET,
    tickettype_group_id: int = UNSET,
    tickettype_id: int = UNSET,
    tickettype_ids: int | Sequence[int] | str = UNSET,
    type: str = UNSET,
    view_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Status]:
    """The statuses that match the filters.

    Args:
        excludeclosed: No closed statuses.
        showall: Whether records come that the agent's own restrictions would hide.
        showcounts: Whether each row carries its number of tickets.
        ticket_id: Statuses that this ticket may get.
        tickettype_id: Statuses of this ticket type.
        view_id: The filter profile to filter by.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Status",
        operation="list_statuses",
        query=encode_query("list_statuses", _LIST_STATUSES, locals(), extra_query),
        read=parse_page(Status, "", "statuses"),
    )


def save_statuses(
    body: Sequence[Status | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Status]]:
    """The statuses as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Status",
        operation="save_statuses",
        query=encode_query("save_statuses", {}, locals(), extra_query),
        json=encode_body(body, "statuses"),
        read=parse_saved(Status, ""),
    )


_GET_STATUS = {
    "includedetails": BOOLEAN,
}


def get_status(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Status]:
    """One status, by its id.

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
        encode_path("/Status/{id}", id),
        operation="get_status",
        query=encode_query("get_status", _GET_STATUS, locals(), extra_query),
        read=parse_record(Status),
    )


def delete_status(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Status | None]:
    """The status that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Status/{id}", id),
        operation="delete_status",
        query=encode_query("delete_status", {}, locals(), extra_query),
        read=parse_deleted(Status),
    )

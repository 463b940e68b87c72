# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of quotations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..answers import (
    parse_anything,
    parse_deleted,
    parse_page,
    parse_record,
    parse_saved,
)
from ..encoding import (
    BOOLEAN,
    INTEGER,
    STRING,
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.quotation import Quotation
from ..types import ListRequest, Request

_LIST_QUOTATIONS = {
    "awaiting_approval": BOOLEAN,
    "client_id": INTEGER,
    "closed": BOOLEAN,
    "currentclientorall": INTEGER,
    "filetype_filter": STRING,
    "includelines": BOOLEAN,
    "my_approvals": BOOLEAN,
    "needsprocessing": BOOLEAN,
    "open": BOOLEAN,
    "order": STRING,
    "order2": STRING,
    "order3": STRING,
    "order4": STRING,
    "order5": STRING,
    "orderdesc": BOOLEAN,
    "orderdesc2": BOOLEAN,
    "orderdesc3": BOOLEAN,
    "orderdesc4": BOOLEAN,
    "orderdesc5": BOOLEAN,
    "processed": BOOLEAN,
    "quote_status": STRING,
    "search": STRING,
    "site_id": INTEGER,
    "ticket_id": INTEGER,
    "user_id": INTEGER,
}


def list_quotations(
    *,
    awaiting_approval: bool = UNSET,
    client_id: int = UNSET,
    closed: bool = UNSET,
    currentclientorall: int = UNSET,
    filetype_filter: str = UNSET,
    includelines: bool = UNSET,
    my_approvals: bool = UNSET,
    needsprocessing: bool = UNSET,
    open: bool = UNSET,
    order: str = UNSET,
    order2: str = UNSET,
    order3: str = UNSET,
    order4: str = UNSET,
    order5: str = UNSET,
    orderdesc: bool = UNSET,
    orderdesc2: bool = UNSET,
    orderdesc3: bool = UNSET,
    orderdesc4: bool = UNSET,
    orderdesc5: bool = UNSET,
    processed: bool = UNSET,
    quote_status: str = UNSET,
    search: str = UNSET,
    site_id: int = UNSET,
    ticket_id: int = UNSET,
    user_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Quotation]:
    """The quotations that match the filters, a page of them at a time.

    Args:
        awaiting_approval: What waits for approval alone.
        client_id: Records of this client.
        my_approvals: What the agent is asked to approve alone.
        order: The field to sort by.
        order2: The field to sort by where order says equal; up to order5.
        orderdesc: Whether the order is descending. Only the literal true is obeyed.
        orderdesc2: Whether that order is descending.
        search: Text to look for.
        site_id: Records of this site.
        ticket_id: Records of this ticket.
        user_id: Records of this user.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Quotation",
        operation="list_quotations",
        query=encode_query("list_quotations", _LIST_QUOTATIONS, locals(), extra_query),
        read=parse_page(Quotation, "quotes", "quotations"),
    )


def save_quotations(
    body: Sequence[Quotation | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Quotation]]:
    """The quotations as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Quotation",
        operation="save_quotations",
        query=encode_query("save_quotations", {}, locals(), extra_query),
        json=encode_body(body, "quotations"),
        read=parse_saved(Quotation, "quotes"),
    )


_GET_QUOTATION = {
    "includedetails": BOOLEAN,
    "isportalview": BOOLEAN,
}


def get_quotation(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    isportalview: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Quotation]:
    """One quotation, by its id.

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
        encode_path("/Quotation/{id}", id),
        operation="get_quotation",
        query=encode_query("get_quotation", _GET_QUOTATION, locals(), extra_query),
        read=parse_record(Quotation),
    )


def delete_quotation(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Quotation | None]:
    """The quotation that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Quotation/{id}", id),
        operation="delete_quotation",
        query=encode_query("delete_quotation", {}, locals(), extra_query),
        read=parse_deleted(Quotation),
    )


def approve_quotations(
    body: Sequence[Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Any]:
    """Accept or refuse quotations, as the people who were asked.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the answer as it came, or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Quotation/Approval",
        operation="approve_quotations",
        query=encode_query("approve_quotations", {}, locals(), extra_query),
        json=encode_body(body),
        read=parse_anything,
    )

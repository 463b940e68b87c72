# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of incoming_emails."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..answers import (
    parse_page,
    parse_record,
)
from ..encoding import (
    BOOLEAN,
    STRING,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.incoming_email import IncomingEmail
from ..types import ListRequest, Request

_LIST_INCOMING_EMAILS = {
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
    "showcurrentagentonly": BOOLEAN,
}


def list_incoming_emails(
    *,
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
    showcurrentagentonly: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[IncomingEmail]:
    """The incoming emails that match the filters.

    Args:
        order: The field to sort by.
        order2: The field to sort by where order says equal; up to order5.
        orderdesc: Whether the order is descending. Only the literal true is obeyed.
        orderdesc2: Whether that order is descending.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/incomingemail",
        operation="list_incoming_emails",
        query=encode_query("list_incoming_emails", _LIST_INCOMING_EMAILS, locals(), extra_query),
        read=parse_page(IncomingEmail, "emails", "incoming_emails"),
    )


_GET_INCOMING_EMAIL = {
    "includedetails": BOOLEAN,
    "showcurrentagentonly": BOOLEAN,
}


def get_incoming_email(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    showcurrentagentonly: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[IncomingEmail]:
    """One incoming email, by its id.

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
        encode_path("/incomingemail/{id}", id),
        operation="get_incoming_email",
        query=encode_query("get_incoming_email", _GET_INCOMING_EMAIL, locals(), extra_query),
        read=parse_record(IncomingEmail),
    )

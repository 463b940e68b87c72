# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of outgoing_messages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..answers import (
    parse_deleted,
    parse_page,
    parse_record,
)
from ..encoding import (
    BOOLEAN,
    INTEGER,
    STRING,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.outgoing_message import OutgoingMessage
from ..types import ListRequest, Request

_LIST_OUTGOING_MESSAGES = {
    "idonly": BOOLEAN,
    "mailbox_id": INTEGER,
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
    "status_id": INTEGER,
}


def list_outgoing_messages(
    *,
    idonly: bool = UNSET,
    mailbox_id: int = UNSET,
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
    status_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[OutgoingMessage]:
    """The outgoing messages that match the filters.

    Args:
        idonly: Ids alone, without the other fields. Not together with paging.
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
        "/Outgoing",
        operation="list_outgoing_messages",
        query=encode_query("list_outgoing_messages", _LIST_OUTGOING_MESSAGES, locals(), extra_query),
        read=parse_page(OutgoingMessage, "outgoing", "outgoing_messages"),
    )


_GET_OUTGOING_MESSAGE = {
    "includeattachments": BOOLEAN,
    "includedetails": BOOLEAN,
}


def get_outgoing_message(
    id: int,
    /,
    *,
    includeattachments: bool = UNSET,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[OutgoingMessage]:
    """One outgoing message, by its id.

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
        encode_path("/Outgoing/{id}", id),
        operation="get_outgoing_message",
        query=encode_query("get_outgoing_message", _GET_OUTGOING_MESSAGE, locals(), extra_query),
        read=parse_record(OutgoingMessage),
    )


def delete_outgoing_message(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[OutgoingMessage | None]:
    """The outgoing message that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Outgoing/{id}", id),
        operation="delete_outgoing_message",
        query=encode_query("delete_outgoing_message", {}, locals(), extra_query),
        read=parse_deleted(OutgoingMessage),
    )

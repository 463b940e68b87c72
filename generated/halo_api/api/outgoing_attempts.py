# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of outgoing_attempts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..answers import (
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
from ..models.outgoing_attempt import OutgoingAttempt
from ..types import ListRequest, Request

_LIST_OUTGOING_ATTEMPTS = {
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
    "outgoing_id": INTEGER,
}


def list_outgoing_attempts(
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
    outgoing_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[OutgoingAttempt]:
    """The outgoing attempts that match the filters.

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
        "/OutgoingAttempt",
        operation="list_outgoing_attempts",
        query=encode_query("list_outgoing_attempts", _LIST_OUTGOING_ATTEMPTS, locals(), extra_query),
        read=parse_page(OutgoingAttempt, "attempts", "outgoing_attempts"),
    )


_GET_OUTGOING_ATTEMPT = {
    "includeattachments": BOOLEAN,
    "includedetails": BOOLEAN,
}


def get_outgoing_attempt(
    id: int,
    /,
    *,
    includeattachments: bool = UNSET,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[OutgoingAttempt]:
    """One outgoing attempt, by its id.

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
        encode_path("/OutgoingAttempt/{id}", id),
        operation="get_outgoing_attempt",
        query=encode_query("get_outgoing_attempt", _GET_OUTGOING_ATTEMPT, locals(), extra_query),
        read=parse_record(OutgoingAttempt),
    )

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of priorities."""

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
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.priority import Priority
from ..types import ListRequest, Request

_LIST_PRIORITIES = {
    "includedistinct": BOOLEAN,
    "slaid": INTEGER,
}


def list_priorities(
    *,
    includedistinct: bool = UNSET,
    slaid: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Priority]:
    """The priorities that match the filters.

    Args:
        slaid: Priorities of this SLA.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Priority",
        operation="list_priorities",
        query=encode_query("list_priorities", _LIST_PRIORITIES, locals(), extra_query),
        read=parse_page(Priority, "", "priorities"),
    )


def save_priorities(
    body: Sequence[Priority | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Priority]]:
    """The priorities as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Priority",
        operation="save_priorities",
        query=encode_query("save_priorities", {}, locals(), extra_query),
        json=encode_body(body, "priorities"),
        read=parse_saved(Priority, ""),
    )


_GET_PRIORITY = {
    "includedetails": BOOLEAN,
}


def get_priority(
    id: str,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Priority]:
    """One priority, by its id.

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
        encode_path("/Priority/{id}", id, is_text=True),
        operation="get_priority",
        query=encode_query("get_priority", _GET_PRIORITY, locals(), extra_query),
        read=parse_record(Priority),
    )


def delete_priority(
    id: str,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Priority | None]:
    """The priority that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Priority/{id}", id, is_text=True),
        operation="delete_priority",
        query=encode_query("delete_priority", {}, locals(), extra_query),
        read=parse_deleted(Priority),
    )

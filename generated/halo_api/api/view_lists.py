# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of view_lists."""

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
    STRING,
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.view_list import ViewList
from ..types import ListRequest, Request

_LIST_VIEW_LISTS = {
    "connectedinstance_id": INTEGER,
    "domain": STRING,
    "globalonly": BOOLEAN,
    "istree": BOOLEAN,
    "showall": BOOLEAN,
    "showallforteam": INTEGER,
    "showallfortech": INTEGER,
    "showcounts": BOOLEAN,
    "ticketarea_id": INTEGER,
    "type": STRING,
}


def list_view_lists(
    *,
    connectedinstance_id: int = UNSET,
    domain: str = UNSET,
    globalonly: bool = UNSET,
    istree: bool = UNSET,
    showall: bool = UNSET,
    showallforteam: int = UNSET,
    showallfortech: int = UNSET,
    showcounts: bool = UNSET,
    ticketarea_id: int = UNSET,
    type: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[ViewList]:
    """The view lists that match the filters.

    Args:
        showall: Whether records come that the agent's own restrictions would hide.
        showcounts: Whether each row carries its number of tickets.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/ViewLists",
        operation="list_view_lists",
        query=encode_query("list_view_lists", _LIST_VIEW_LISTS, locals(), extra_query),
        read=parse_page(ViewList, "", "view_lists"),
    )


def save_view_lists(
    body: Sequence[ViewList | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[ViewList]]:
    """The view lists as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/ViewLists",
        operation="save_view_lists",
        query=encode_query("save_view_lists", {}, locals(), extra_query),
        json=encode_body(body, "view_lists"),
        read=parse_saved(ViewList, ""),
    )


_GET_VIEW_LIST = {
    "domain": STRING,
    "includedetails": BOOLEAN,
    "showcounts": BOOLEAN,
}


def get_view_list(
    id: int,
    /,
    *,
    domain: str = UNSET,
    includedetails: bool = UNSET,
    showcounts: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[ViewList]:
    """One view list, by its id.

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
        encode_path("/ViewLists/{id}", id),
        operation="get_view_list",
        query=encode_query("get_view_list", _GET_VIEW_LIST, locals(), extra_query),
        read=parse_record(ViewList),
    )


def delete_view_list(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[ViewList | None]:
    """The view list that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/ViewLists/{id}", id),
        operation="delete_view_list",
        query=encode_query("delete_view_list", {}, locals(), extra_query),
        read=parse_deleted(ViewList),
    )

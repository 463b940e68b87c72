# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of view_filters."""

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
from ..models.view_filter import ViewFilter
from ..types import ListRequest, Request

_LIST_VIEW_FILTERS = {
    "globalonly": BOOLEAN,
    "showall": BOOLEAN,
    "showallforteam": INTEGER,
    "showallfortech": INTEGER,
    "ticketarea_id": INTEGER,
    "type": STRING,
}


def list_view_filters(
    *,
    globalonly: bool = UNSET,
    showall: bool = UNSET,
    showallforteam: int = UNSET,
    showallfortech: int = UNSET,
    ticketarea_id: int = UNSET,
    type: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[ViewFilter]:
    """The view filters that match the filters.

    Args:
        showall: Whether records come that the agent's own restrictions would hide.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/ViewFilter",
        operation="list_view_filters",
        query=encode_query("list_view_filters", _LIST_VIEW_FILTERS, locals(), extra_query),
        read=parse_page(ViewFilter, "", "view_filters"),
    )


def save_view_filters(
    body: Sequence[ViewFilter | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[ViewFilter]]:
    """The view filters as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/ViewFilter",
        operation="save_view_filters",
        query=encode_query("save_view_filters", {}, locals(), extra_query),
        json=encode_body(body, "view_filters"),
        read=parse_saved(ViewFilter, ""),
    )


_GET_VIEW_FILTER = {
    "includedetails": BOOLEAN,
}


def get_view_filter(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[ViewFilter]:
    """One view filter, by its id.

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
        encode_path("/ViewFilter/{id}", id),
        operation="get_view_filter",
        query=encode_query("get_view_filter", _GET_VIEW_FILTER, locals(), extra_query),
        read=parse_record(ViewFilter),
    )


def delete_view_filter(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[ViewFilter | None]:
    """The view filter that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/ViewFilter/{id}", id),
        operation="delete_view_filter",
        query=encode_query("delete_view_filter", {}, locals(), extra_query),
        read=parse_deleted(ViewFilter),
    )

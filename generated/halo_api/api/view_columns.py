# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of view_columns."""

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
from ..models.view_columns import ViewColumns
from ..types import ListRequest, Request

_LIST_VIEW_COLUMNS = {
    "globalonly": BOOLEAN,
    "showall": BOOLEAN,
    "showallforteam": INTEGER,
    "showallfortech": INTEGER,
    "ticketarea_id": INTEGER,
    "type": STRING,
}


def list_view_columns(
    *,
    globalonly: bool = UNSET,
    showall: bool = UNSET,
    showallforteam: int = UNSET,
    showallfortech: int = UNSET,
    ticketarea_id: int = UNSET,
    type: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[ViewColumns]:
    """The view columns that match the filters.

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
        "/ViewColumns",
        operation="list_view_columns",
        query=encode_query("list_view_columns", _LIST_VIEW_COLUMNS, locals(), extra_query),
        read=parse_page(ViewColumns, "", "view_columns"),
    )


def save_view_columns(
    body: Sequence[ViewColumns | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[ViewColumns]]:
    """The view columns as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/ViewColumns",
        operation="save_view_columns",
        query=encode_query("save_view_columns", {}, locals(), extra_query),
        json=encode_body(body, "view_columns"),
        read=parse_saved(ViewColumns, ""),
    )


_GET_VIEW_COLUMN = {
    "includedetails": BOOLEAN,
}


def get_view_column(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[ViewColumns]:
    """One view column, by its id.

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
        encode_path("/ViewColumns/{id}", id),
        operation="get_view_column",
        query=encode_query("get_view_column", _GET_VIEW_COLUMN, locals(), extra_query),
        read=parse_record(ViewColumns),
    )


def delete_view_column(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[ViewColumns | None]:
    """The view column that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/ViewColumns/{id}", id),
        operation="delete_view_column",
        query=encode_query("delete_view_column", {}, locals(), extra_query),
        read=parse_deleted(ViewColumns),
    )

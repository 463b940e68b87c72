# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of tabs."""

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
from ..models.tab import Tab
from ..types import ListRequest, Request

_LIST_TABS = {
    "type": INTEGER,
    "typeid": INTEGER,
}


def list_tabs(
    *,
    type: int = UNSET,
    typeid: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Tab]:
    """The tabs that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Tabs",
        operation="list_tabs",
        query=encode_query("list_tabs", _LIST_TABS, locals(), extra_query),
        read=parse_page(Tab, "", "tabs"),
    )


def save_tabs(
    body: Sequence[Tab | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Tab]]:
    """The tabs as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Tabs",
        operation="save_tabs",
        query=encode_query("save_tabs", {}, locals(), extra_query),
        json=encode_body(body, "tabs"),
        read=parse_saved(Tab, ""),
    )


_GET_TAB = {
    "includedetails": BOOLEAN,
}


def get_tab(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Tab]:
    """One tab, by its id.

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
        encode_path("/Tabs/{id}", id),
        operation="get_tab",
        query=encode_query("get_tab", _GET_TAB, locals(), extra_query),
        read=parse_record(Tab),
    )


def delete_tab(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Tab | None]:
    """The tab that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Tabs/{id}", id),
        operation="delete_tab",
        query=encode_query("delete_tab", {}, locals(), extra_query),
        read=parse_deleted(Tab),
    )

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of view_list_groups."""

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
    STRING,
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.view_list_group import ViewListGroup
from ..types import ListRequest, Request

_LIST_VIEW_LIST_GROUPS = {
    "type": STRING,
}


def list_view_list_groups(
    *,
    type: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[ViewListGroup]:
    """The view list groups that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/ViewListGroup",
        operation="list_view_list_groups",
        query=encode_query("list_view_list_groups", _LIST_VIEW_LIST_GROUPS, locals(), extra_query),
        read=parse_page(ViewListGroup, "", "view_list_groups"),
    )


def save_view_list_groups(
    body: Sequence[ViewListGroup | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[ViewListGroup]]:
    """The view list groups as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/ViewListGroup",
        operation="save_view_list_groups",
        query=encode_query("save_view_list_groups", {}, locals(), extra_query),
        json=encode_body(body, "view_list_groups"),
        read=parse_saved(ViewListGroup, ""),
    )


_GET_VIEW_LIST_GROUP = {
    "includedetails": BOOLEAN,
}


def get_view_list_group(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[ViewListGroup]:
    """One view list group, by its id.

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
        encode_path("/ViewListGroup/{id}", id),
        operation="get_view_list_group",
        query=encode_query("get_view_list_group", _GET_VIEW_LIST_GROUP, locals(), extra_query),
        read=parse_record(ViewListGroup),
    )


def delete_view_list_group(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[ViewListGroup | None]:
    """The view list group that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/ViewListGroup/{id}", id),
        operation="delete_view_list_group",
        query=encode_query("delete_view_list_group", {}, locals(), extra_query),
        read=parse_deleted(ViewListGroup),
    )

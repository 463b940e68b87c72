# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of item_groups."""

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
from ..models.item_group import ItemGroup
from ..types import ListRequest, Request


def list_item_groups(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[ItemGroup]:
    """The item groups that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/ItemGroup",
        operation="list_item_groups",
        query=encode_query("list_item_groups", {}, locals(), extra_query),
        read=parse_page(ItemGroup, "", "item_groups"),
    )


def save_item_groups(
    body: Sequence[ItemGroup | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[ItemGroup]]:
    """The item groups as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/ItemGroup",
        operation="save_item_groups",
        query=encode_query("save_item_groups", {}, locals(), extra_query),
        json=encode_body(body, "item_groups"),
        read=parse_saved(ItemGroup, ""),
    )


_GET_ITEM_GROUP = {
    "groupQuantity": INTEGER,
    "includedetails": BOOLEAN,
}


def get_item_group(
    id: int,
    /,
    *,
    groupQuantity: int = UNSET,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[ItemGroup]:
    """One item group, by its id.

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
        encode_path("/ItemGroup/{id}", id),
        operation="get_item_group",
        query=encode_query("get_item_group", _GET_ITEM_GROUP, locals(), extra_query),
        read=parse_record(ItemGroup),
    )


def delete_item_group(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[ItemGroup | None]:
    """The item group that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/ItemGroup/{id}", id),
        operation="delete_item_group",
        query=encode_query("delete_item_group", {}, locals(), extra_query),
        read=parse_deleted(ItemGroup),
    )

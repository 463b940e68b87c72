# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of asset_groups."""

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
from ..models.asset_group import AssetGroup
from ..types import ListRequest, Request

_LIST_ASSET_GROUPS = {
    "includetypesforgroups": STRING,
    "istree": BOOLEAN,
    "type": STRING,
}


def list_asset_groups(
    *,
    includetypesforgroups: str = UNSET,
    istree: bool = UNSET,
    type: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[AssetGroup]:
    """The asset groups that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/AssetGroup",
        operation="list_asset_groups",
        query=encode_query("list_asset_groups", _LIST_ASSET_GROUPS, locals(), extra_query),
        read=parse_page(AssetGroup, "", "asset_groups"),
    )


def save_asset_groups(
    body: Sequence[AssetGroup | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[AssetGroup]]:
    """The asset groups as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/AssetGroup",
        operation="save_asset_groups",
        query=encode_query("save_asset_groups", {}, locals(), extra_query),
        json=encode_body(body, "asset_groups"),
        read=parse_saved(AssetGroup, ""),
    )


_GET_ASSET_GROUP = {
    "includedetails": BOOLEAN,
}


def get_asset_group(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[AssetGroup]:
    """One asset group, by its id.

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
        encode_path("/AssetGroup/{id}", id),
        operation="get_asset_group",
        query=encode_query("get_asset_group", _GET_ASSET_GROUP, locals(), extra_query),
        read=parse_record(AssetGroup),
    )


def delete_asset_group(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[AssetGroup | None]:
    """The asset group that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/AssetGroup/{id}", id),
        operation="delete_asset_group",
        query=encode_query("delete_asset_group", {}, locals(), extra_query),
        read=parse_deleted(AssetGroup),
    )

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of asset_types."""

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
from ..models.asset_type import AssetType
from ..types import ListRequest, Request

_LIST_ASSET_TYPES = {
    "assetgroup_id": INTEGER,
    "can_create_only": BOOLEAN,
    "can_edit_only": BOOLEAN,
    "fixedassetgroups": BOOLEAN,
    "include_current": INTEGER,
    "resourcesonly": BOOLEAN,
    "setuplist": BOOLEAN,
    "tickettype_id": INTEGER,
    "type": STRING,
}


def list_asset_types(
    *,
    assetgroup_id: int = UNSET,
    can_create_only: bool = UNSET,
    can_edit_only: bool = UNSET,
    fixedassetgroups: bool = UNSET,
    include_current: int = UNSET,
    resourcesonly: bool = UNSET,
    setuplist: bool = UNSET,
    tickettype_id: int = UNSET,
    type: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[AssetType]:
    """The asset types that match the filters.

    Args:
        assetgroup_id: Records of this asset group.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/AssetType",
        operation="list_asset_types",
        query=encode_query("list_asset_types", _LIST_ASSET_TYPES, locals(), extra_query),
        read=parse_page(AssetType, "", "asset_types"),
    )


def save_asset_types(
    body: Sequence[AssetType | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[AssetType]]:
    """The asset types as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/AssetType",
        operation="save_asset_types",
        query=encode_query("save_asset_types", {}, locals(), extra_query),
        json=encode_body(body, "asset_types"),
        read=parse_saved(AssetType, ""),
    )


_GET_ASSET_TYPE = {
    "booking_type": INTEGER,
    "client_id": INTEGER,
    "end_date": STRING,
    "fieldsandlayoutonly": BOOLEAN,
    "includedetails": BOOLEAN,
    "site_id": INTEGER,
    "start_date": STRING,
}


def get_asset_type(
    id: int,
    /,
    *,
    booking_type: int = UNSET,
    client_id: int = UNSET,
    end_date: str = UNSET,
    fieldsandlayoutonly: bool = UNSET,
    includedetails: bool = UNSET,
    site_id: int = UNSET,
    start_date: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[AssetType]:
    """One asset type, by its id.

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
        encode_path("/AssetType/{id}", id),
        operation="get_asset_type",
        query=encode_query("get_asset_type", _GET_ASSET_TYPE, locals(), extra_query),
        read=parse_record(AssetType),
    )


def delete_asset_type(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[AssetType | None]:
    """The asset type that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/AssetType/{id}", id),
        operation="delete_asset_type",
        query=encode_query("delete_asset_type", {}, locals(), extra_query),
        read=parse_deleted(AssetType),
    )

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of asset_type_fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..answers import (
    parse_page,
)
from ..encoding import (
    BOOLEAN,
    INTEGER,
    STRING,
    encode_query,
)
from ..model import UNSET
from ..models.asset_type_field import AssetTypeField
from ..types import ListRequest

_LIST_ASSET_TYPE_FIELDS = {
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


def list_asset_type_fields(
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
) -> ListRequest[AssetTypeField]:
    """The asset type fields that match the filters.

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
        "/AssetTypeInfo",
        operation="list_asset_type_fields",
        query=encode_query("list_asset_type_fields", _LIST_ASSET_TYPE_FIELDS, locals(), extra_query),
        read=parse_page(AssetTypeField, "", "asset_type_fields"),
    )

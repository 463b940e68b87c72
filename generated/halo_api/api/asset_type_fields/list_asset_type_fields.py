# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.asset_type_field import AssetTypeField
from ...queries import filters
from ...types import Page, Request


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
) -> Request[Page[AssetTypeField]]:
    """The asset type fields that match the filters.

    Args:
        assetgroup_id: Records of this asset group.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/AssetTypeInfo",
        operation="list_asset_type_fields",
        query=filters("list_asset_type_fields", locals(), extra_query),
        read=rows(AssetTypeField, "", "asset_type_fields"),
    )

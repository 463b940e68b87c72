# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.asset_group import AssetGroup
from ...queries import filters
from ...types import Page, Request


def list_asset_groups(
    *,
    includetypesforgroups: str = UNSET,
    istree: bool = UNSET,
    type: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[AssetGroup]]:
    """The asset groups that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/AssetGroup",
        operation="list_asset_groups",
        query=filters("list_asset_groups", locals(), extra_query),
        read=rows(AssetGroup, "", "asset_groups"),
    )

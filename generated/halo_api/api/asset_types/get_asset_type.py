# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import one
from ...model import UNSET
from ...models.asset_type import AssetType
from ...queries import filters, path
from ...types import Request


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
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        path("/AssetType/{id}", id),
        operation="get_asset_type",
        query=filters("get_asset_type", locals(), extra_query),
        read=one(AssetType),
    )

# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import one
from ...model import UNSET
from ...models.asset import Asset
from ...queries import filters, path
from ...types import Request


def get_asset(
    id: int,
    /,
    *,
    assettype_id: int = UNSET,
    includeactivity: bool = UNSET,
    includeallowedstatus: bool = UNSET,
    includedetails: bool = UNSET,
    includediagramdetails: bool = UNSET,
    includehierarchy: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Asset]:
    """One asset, by its id.

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
        path("/Asset/{id}", id),
        operation="get_asset",
        query=filters("get_asset", locals(), extra_query),
        read=one(Asset),
    )

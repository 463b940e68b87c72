# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import one
from ...models.asset_tag import AssetTag
from ...queries import filters
from ...types import Request


def get_next_tag(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[AssetTag]:
    """The tag that a new asset would get.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/Asset/NextTag",
        operation="get_next_tag",
        query=filters("get_next_tag", locals(), extra_query),
        read=one(AssetTag),
    )

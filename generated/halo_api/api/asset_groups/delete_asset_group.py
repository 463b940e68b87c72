# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import maybe_one
from ...models.asset_group import AssetGroup
from ...queries import filters, path
from ...types import Request


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
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "DELETE",
        path("/AssetGroup/{id}", id),
        operation="delete_asset_group",
        query=filters("delete_asset_group", locals(), extra_query),
        read=maybe_one(AssetGroup),
    )

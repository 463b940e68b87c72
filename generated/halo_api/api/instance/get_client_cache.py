# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import one
from ...models.client_cache import ClientCache
from ...queries import filters
from ...types import Request


def get_client_cache(
    *,
    iscachebuild: bool,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[ClientCache]:
    """Agents, statuses, types, fields, look-up lists and more, in one answer.

    Args:
        iscachebuild: Must be true: without it a live server answers 500.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/ClientCache",
        operation="get_client_cache",
        query=filters("get_client_cache", locals(), extra_query),
        read=one(ClientCache),
    )

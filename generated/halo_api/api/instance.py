# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of instance."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..answers import (
    parse_record,
)
from ..encoding import (
    BOOLEAN,
    encode_query,
)
from ..models.client_cache import ClientCache
from ..types import Request

_GET_CLIENT_CACHE = {
    "iscachebuild": BOOLEAN,
}


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
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        "/ClientCache",
        operation="get_client_cache",
        query=encode_query("get_client_cache", _GET_CLIENT_CACHE, locals(), extra_query),
        read=parse_record(ClientCache),
    )

# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import one
from ...models.auth_info import AuthInfo
from ...queries import filters
from ...types import Request


def get_authinfo(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[AuthInfo]:
    """Where to get a token for this instance; needs no token itself.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/authinfo",
        operation="get_authinfo",
        query=filters("get_authinfo", locals(), extra_query),
        read=one(AuthInfo),
    )

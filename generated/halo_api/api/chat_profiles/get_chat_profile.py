# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import one
from ...model import UNSET
from ...models.chat_profile import ChatProfile
from ...queries import filters, path
from ...types import Request


def get_chat_profile(
    id: str,
    /,
    *,
    check_available: bool = UNSET,
    includedetails: bool = UNSET,
    key: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[ChatProfile]:
    """One chat profile, by its id.

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
        path("/ChatProfile/{id}", id),
        operation="get_chat_profile",
        query=filters("get_chat_profile", locals(), extra_query),
        read=one(ChatProfile),
    )

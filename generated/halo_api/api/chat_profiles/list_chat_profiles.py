# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.chat_profile import ChatProfile
from ...queries import filters
from ...types import Page, Request


def list_chat_profiles(
    *,
    type: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[ChatProfile]]:
    """The chat profiles that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/ChatProfile",
        operation="list_chat_profiles",
        query=filters("list_chat_profiles", locals(), extra_query),
        read=rows(ChatProfile, "", "chat_profiles"),
    )

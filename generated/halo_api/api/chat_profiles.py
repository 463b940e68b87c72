# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of chat_profiles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..answers import (
    parse_deleted,
    parse_page,
    parse_record,
    parse_saved,
)
from ..encoding import (
    BOOLEAN,
    INTEGER,
    STRING,
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.chat_profile import ChatProfile
from ..types import ListRequest, Request

_LIST_CHAT_PROFILES = {
    "type": INTEGER,
}


def list_chat_profiles(
    *,
    type: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[ChatProfile]:
    """The chat profiles that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/ChatProfile",
        operation="list_chat_profiles",
        query=encode_query("list_chat_profiles", _LIST_CHAT_PROFILES, locals(), extra_query),
        read=parse_page(ChatProfile, "", "chat_profiles"),
    )


def save_chat_profiles(
    body: Sequence[ChatProfile | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[ChatProfile]]:
    """The chat profiles as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/ChatProfile",
        operation="save_chat_profiles",
        query=encode_query("save_chat_profiles", {}, locals(), extra_query),
        json=encode_body(body, "chat_profiles"),
        read=parse_saved(ChatProfile, ""),
    )


_GET_CHAT_PROFILE = {
    "check_available": BOOLEAN,
    "includedetails": BOOLEAN,
    "key": STRING,
}


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
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        encode_path("/ChatProfile/{id}", id, is_text=True),
        operation="get_chat_profile",
        query=encode_query("get_chat_profile", _GET_CHAT_PROFILE, locals(), extra_query),
        read=parse_record(ChatProfile),
    )


def delete_chat_profile(
    id: str,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[ChatProfile | None]:
    """The chat profile that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/ChatProfile/{id}", id, is_text=True),
        operation="delete_chat_profile",
        query=encode_query("delete_chat_profile", {}, locals(), extra_query),
        read=parse_deleted(ChatProfile),
    )

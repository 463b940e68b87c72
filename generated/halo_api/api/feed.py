# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of feed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..answers import (
    parse_page,
)
from ..encoding import (
    BOOLEAN,
    INTEGER,
    encode_query,
)
from ..model import UNSET
from ..models.feed_entry import FeedEntry
from ..types import ListRequest

_LIST_FEED = {
    "accountmanager_id": INTEGER,
    "agent_only": BOOLEAN,
    "exclude_private": BOOLEAN,
    "followed_only": BOOLEAN,
    "newer_than_id": INTEGER,
    "older_than_id": INTEGER,
    "one_agent_id": INTEGER,
    "one_agents_tickets_id": INTEGER,
    "one_user_id": INTEGER,
    "related_asset_id": INTEGER,
    "related_client_id": INTEGER,
    "related_site_id": INTEGER,
    "related_user_id": INTEGER,
    "user_only": BOOLEAN,
}


def list_feed(
    *,
    accountmanager_id: int = UNSET,
    agent_only: bool = UNSET,
    exclude_private: bool = UNSET,
    followed_only: bool = UNSET,
    newer_than_id: int = UNSET,
    older_than_id: int = UNSET,
    one_agent_id: int = UNSET,
    one_agents_tickets_id: int = UNSET,
    one_user_id: int = UNSET,
    related_asset_id: int = UNSET,
    related_client_id: int = UNSET,
    related_site_id: int = UNSET,
    related_user_id: int = UNSET,
    user_only: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[FeedEntry]:
    """The feed that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Feed",
        operation="list_feed",
        query=encode_query("list_feed", _LIST_FEED, locals(), extra_query),
        read=parse_page(FeedEntry, "feed", "feed"),
    )

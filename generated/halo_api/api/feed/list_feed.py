# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.feed_entry import FeedEntry
from ...queries import filters
from ...types import Page, Request


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
) -> Request[Page[FeedEntry]]:
    """The feed that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/Feed",
        operation="list_feed",
        query=filters("list_feed", locals(), extra_query),
        read=rows(FeedEntry, "feed", "feed"),
    )

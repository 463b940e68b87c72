# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.feed` take by keyword. What has happened, the newest first."""

from __future__ import annotations

from typing import TypedDict


class FeedEntryFilters(TypedDict, total=False):
    """What `halo.feed.list` takes."""

    accountmanager_id: int
    agent_only: bool
    exclude_private: bool
    followed_only: bool
    newer_than_id: int
    older_than_id: int
    one_agent_id: int
    one_agents_tickets_id: int
    one_user_id: int
    related_asset_id: int
    related_client_id: int
    related_site_id: int
    related_user_id: int
    user_only: bool

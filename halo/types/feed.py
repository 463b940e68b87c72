# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.feed` take by keyword. What has happened, the newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .references import (
        AgentReference,
        AssetReference,
        ClientReference,
        SiteReference,
        UserReference,
    )


class FeedEntryFilters(TypedDict, total=False):
    """What `halo.feed.list` takes."""

    accountmanager_id: int
    agent_only: bool
    exclude_private: bool
    followed_only: bool
    newer_than_id: int
    older_than_id: int
    one_agent_id: AgentReference
    one_agents_tickets_id: int
    one_user_id: UserReference
    related_asset_id: AssetReference
    related_client_id: ClientReference
    related_site_id: SiteReference
    related_user_id: UserReference
    user_only: bool

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of feed. What has happened, the newest first."""

from . import Reference, Resource

RESOURCE = Resource(
    name="feed",
    singular="feed_entry",
    model="FeedEntry",
    path="/Feed",
    operations=("list",),
    rows_key="feed",
    envelope="always",
    paging="count",
    key=(),
    references={"agent_id": "agents"},
    traps=(
        "page_no, page_size and pageinate are ignored: page 2 is page 1. It is walked with count and older_than_id or newer_than_id (live)",
        "The vendor's document names no record; fields are those of the sweep, and their types are guessed (live sweep)",
    ),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_feed": {
        "accountmanager_id": "integer",
        "agent_only": "boolean",
        "exclude_private": "boolean",
        "followed_only": "boolean",
        "newer_than_id": "integer",
        "older_than_id": "integer",
        "one_agent_id": "integer",
        "one_agents_tickets_id": "integer",
        "one_user_id": "integer",
        "related_asset_id": "integer",
        "related_client_id": "integer",
        "related_site_id": "integer",
        "related_user_id": "integer",
        "user_only": "boolean",
    }
}

REFERENCES: dict[str, Reference] = {
    "agent_id": Reference("agents"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "one_agent_id": Reference("agents"),
    "one_user_id": Reference("users"),
    "related_asset_id": Reference("assets"),
    "related_client_id": Reference("clients"),
    "related_site_id": Reference("sites"),
    "related_user_id": Reference("users"),
}

FIELDS: dict[str, str] = {
    "datetime": ("datetime"),
    "integer": ("agent_id content_id1 content_id2 entitytype id"),
    "string": ("note outcome"),
}

FIELD_TEXTS: dict[str, str] = {
    "agent_id": "Who did it.",
    "datetime": "When it was, UTC.",
    "id": "The number of the entry.",
    "note": "What happened.",
}

ROW: tuple[str, str] = (
    "live",
    ("agent_id content_id1 content_id2 datetime entitytype id note outcome"),
)

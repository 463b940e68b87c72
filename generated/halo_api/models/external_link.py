# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class ExternalLink(Model):
    """One external link."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    chat_message_count: int | None = None
    child_links: list[dict[str, Any]] | None = None
    date_created: datetime.datetime | None = None
    date_updated: datetime.datetime | None = None
    description: str | None = None
    """What it is, in words."""
    details_id: int | None = None
    dont_move_existing_assets: bool | None = None
    extra_match_field: str | None = None
    filters: list[dict[str, Any]] | None = None
    halo_desc: str | None = None
    halo_id: int | None = None
    halo_second_desc: str | None = None
    halo_second_id: int | None = None
    icon_for_linked_entity_caption: str | None = None
    integration_name: str | None = None
    module_id: int | None = None
    new_subscription_key: str | None = None
    parent_id: int | None = None
    populate_url: bool | None = None
    primary: bool | None = None
    revisions: int | None = None
    subscription_expiry: datetime.datetime | None = None
    subscription_id: str | None = None
    table_id: int | None = None
    third_party_additional_id: str | None = None
    third_party_assigned_to: str | None = None
    third_party_count: int | None = None
    third_party_desc: str | None = None
    third_party_id: str | None = None
    third_party_priority: str | None = None
    third_party_secondary_id: str | None = None
    third_party_status: str | None = None
    third_party_type: str | None = None
    third_party_url: str | None = None
    update_existing_link: bool | None = None
    url_for_linked_entity: str | None = None
    url_for_linked_entity_caption: str | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_match",
            "_warning",
            "_webhookaction",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "date_created": DATETIME,
        "date_updated": DATETIME,
        "subscription_expiry": DATETIME,
    }

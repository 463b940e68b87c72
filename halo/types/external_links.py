# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.external_links` take by keyword. Which record of another system belongs to which here."""

from __future__ import annotations

import datetime
from typing import Any, Required, TypedDict


class ExternalLinkFilters(TypedDict, total=False):
    """What `halo.external_links.list` takes."""

    details_id: int
    halo_id: int
    module_id: int
    module_list: str
    order: str
    """The field to sort by."""
    order2: str
    """The field to sort by where order says equal; up to order5."""
    order3: str
    order4: str
    order5: str
    orderdesc: bool
    """Whether the order is descending. Only the literal true is obeyed."""
    orderdesc2: bool
    """Whether that order is descending."""
    orderdesc3: bool
    orderdesc4: bool
    orderdesc5: bool
    search: str
    """Text to look for."""
    table_id: int
    third_party_desc: str
    third_party_id: str
    """Records that have this id in the system they came from."""
    third_party_secondary_id: str
    third_party_type: str


class ExternalLinkGetParameters(TypedDict, total=False):
    """What `halo.external_links.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class ExternalLinkFields(TypedDict, total=False):
    """The fields of one record of `halo.external_links`."""

    chat_message_count: int | None
    child_links: list[dict[str, Any]] | None
    date_created: datetime.datetime | datetime.date | str | None
    date_updated: datetime.datetime | datetime.date | str | None
    description: str | None
    """What it is, in words."""
    details_id: int | None
    dont_move_existing_assets: bool | None
    extra_match_field: str | None
    filters: list[dict[str, Any]] | None
    halo_desc: str | None
    halo_id: int | None
    halo_second_desc: str | None
    halo_second_id: int | None
    icon_for_linked_entity_caption: str | None
    integration_name: str | None
    module_id: int | None
    new_subscription_key: str | None
    parent_id: int | None
    populate_url: bool | None
    primary: bool | None
    revisions: int | None
    subscription_expiry: datetime.datetime | datetime.date | str | None
    subscription_id: str | None
    table_id: int | None
    third_party_additional_id: str | None
    third_party_assigned_to: str | None
    third_party_count: int | None
    third_party_desc: str | None
    third_party_id: str | None
    third_party_priority: str | None
    third_party_secondary_id: str | None
    third_party_status: str | None
    third_party_type: str | None
    third_party_url: str | None
    update_existing_link: bool | None
    url_for_linked_entity: str | None
    url_for_linked_entity_caption: str | None


class ExternalLinkUpdate(ExternalLinkFields, total=False):
    """The id of one record of `halo.external_links`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.distribution_lists` take by keyword. The lists of people who get the same e-mail."""

from __future__ import annotations

import datetime
from typing import Any, Required, TypedDict


class DistributionListFields(TypedDict, total=False):
    """The fields of one record of `halo.distribution_lists`."""

    addthesetickets: list[dict[str, Any]] | None
    addtheseusers: list[dict[str, Any]] | None
    desc: str | None
    disabled: bool | None
    dynamic_members: bool | None
    email_field: int | None
    email_field_name: str | None
    entity: int | None
    extratabs: list[dict[str, Any]] | None
    filters: list[dict[str, Any]] | None
    include_inactive_users: bool | None
    lastcreated: datetime.datetime | datetime.date | str | None
    linked_campaigns: list[dict[str, Any]] | None
    mailbox_from: int | None
    mailbox_from_address: str | None
    mailbox_replyto: str | None
    mailbox_type: int | None
    members: list[dict[str, Any]] | None
    name: str | None
    new_external_link: dict[str, Any] | None
    nextcreationdate: datetime.datetime | datetime.date | str | None
    removethesetickets: list[dict[str, Any]] | None
    removetheseusers: list[dict[str, Any]] | None
    sales_mailbox_from: str | None
    sales_mailbox_from_name: str | None
    schedule: dict[str, Any] | None
    send_to_all_user_emails: bool | None
    snapshot_schedule_id: int | None
    sql_query: str | None
    third_party_url: str | None
    tickets: list[dict[str, Any]] | None
    use_sql_query: bool | None
    users: list[dict[str, Any]] | None
    users_count: int | None


class DistributionListUpdate(DistributionListFields, total=False):
    """The id of one record of `halo.distribution_lists`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""

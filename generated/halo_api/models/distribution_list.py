# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class DistributionList(Model):
    """One distribution list."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    addthesetickets: list[dict[str, Any]] | None = None
    addtheseusers: list[dict[str, Any]] | None = None
    desc: str | None = None
    disabled: bool | None = None
    dynamic_members: bool | None = None
    email_field: int | None = None
    email_field_name: str | None = None
    entity: int | None = None
    extratabs: list[dict[str, Any]] | None = None
    filters: list[dict[str, Any]] | None = None
    include_inactive_users: bool | None = None
    lastcreated: datetime.datetime | None = None
    linked_campaigns: list[dict[str, Any]] | None = None
    mailbox_from: int | None = None
    mailbox_from_address: str | None = None
    mailbox_replyto: str | None = None
    mailbox_type: int | None = None
    members: list[dict[str, Any]] | None = None
    name: str | None = None
    new_external_link: dict[str, Any] | None = None
    nextcreationdate: datetime.datetime | None = None
    removethesetickets: list[dict[str, Any]] | None = None
    removetheseusers: list[dict[str, Any]] | None = None
    sales_mailbox_from: str | None = None
    sales_mailbox_from_name: str | None = None
    schedule: dict[str, Any] | None = None
    send_to_all_user_emails: bool | None = None
    snapshot_schedule_id: int | None = None
    sql_query: str | None = None
    third_party_url: str | None = None
    tickets: list[dict[str, Any]] | None = None
    use_sql_query: bool | None = None
    users: list[dict[str, Any]] | None = None
    users_count: int | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_clone_this_schedule",
            "_importtype",
            "_is_resub",
            "_is_unsub",
            "_isimport",
            "_match_additional_id",
            "_match_integration_id",
            "_match_integration_name",
            "_match_thirdparty_id",
            "_take_snapshot",
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "lastcreated": DATETIME,
        "nextcreationdate": DATETIME,
    }

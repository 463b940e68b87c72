# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.incoming_webhooks` take by keyword. What other systems sent to this instance, and what became
of it."""

from __future__ import annotations

import datetime
from typing import Any, Required, TypedDict


class IncomingWebhookFields(TypedDict, total=False):
    """The fields of one record of `halo.incoming_webhooks`."""

    date_received: datetime.datetime | datetime.date | str | None
    details_id: int | None
    last_attempt_date: datetime.datetime | datetime.date | str | None
    module_id: int | None
    module_name: str | None
    next_retry_date: datetime.datetime | datetime.date | str | None
    process_error: str | None
    request_body: str | None
    request_headers: str | None
    resource_data: str | None
    resource_data_date: datetime.datetime | datetime.date | str | None
    resource_id: str | None
    resource_type: str | None
    result: str | None
    retry_remaining: int | None
    status: dict[str, Any] | None
    type: str | None
    url: str | None
    """The address on the web."""


class IncomingWebhookUpdate(IncomingWebhookFields, total=False):
    """The id of one record of `halo.incoming_webhooks`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""

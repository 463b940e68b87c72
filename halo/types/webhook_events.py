# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.webhook_events` take by keyword. What was sent by webhooks, and how that went."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .references import (
        AutomationReference,
        CustomIntegrationMethodReference,
        NotificationReference,
        WebhookReference,
    )


class WebhookEventFilters(TypedDict, total=False):
    """What `halo.webhook_events.list` takes."""

    automation_id: AutomationReference
    idonly: bool
    """Ids alone, without the other fields. Not together with paging."""
    integrationmethod_id: int
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
    webhook_id: str


class WebhookEventGetParameters(TypedDict, total=False):
    """What `halo.webhook_events.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class WebhookEventFields(TypedDict, total=False):
    """The fields of one record of `halo.webhook_events`."""

    automation_id: AutomationReference | None
    automation_iteration_state: str | None
    automation_step: int | None
    duration: float | None
    entity_id: int | None
    error: bool | None
    integation_method_name: str | None
    integration_method_id: CustomIntegrationMethodReference | None
    log_retention_policy_deletion_date: datetime.datetime | datetime.date | str | None
    notification_id: NotificationReference | None
    requestbody: str | None
    requestheaders: str | None
    responsebody: str | None
    responseheaders: str | None
    responsestatus: int | None
    status: int | None
    timestamp: datetime.datetime | datetime.date | str | None
    webhook_id: WebhookReference | None


class WebhookEventUpdate(WebhookEventFields, total=False):
    """The id of one record of `halo.webhook_events`, and those of its fields that change."""

    id: Required[str]
    """The record to change."""

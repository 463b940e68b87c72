# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class WebhookEvent(Model):
    """One webhook event."""

    id: str = UNSET
    """The number of the record, or its GUID."""
    automation_id: int | None = None
    automation_iteration_state: str | None = None
    automation_step: int | None = None
    duration: float | None = None
    entity_id: int | None = None
    error: bool | None = None
    integation_method_name: str | None = None
    integration_method_id: int | None = None
    log_retention_policy_deletion_date: datetime.datetime | None = None
    notification_id: int | None = None
    requestbody: str | None = None
    requestheaders: str | None = None
    responsebody: str | None = None
    responseheaders: str | None = None
    responsestatus: int | None = None
    status: int | None = None
    timestamp: datetime.datetime | None = None
    webhook_id: str | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "log_retention_policy_deletion_date": DATETIME,
        "timestamp": DATETIME,
    }

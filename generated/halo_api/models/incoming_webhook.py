# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, Codec


@model(kw_only=True)
class IncomingWebhook(Model):
    """One incoming webhook."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    date_received: datetime.datetime | None = None
    details_id: int | None = None
    last_attempt_date: datetime.datetime | None = None
    module_id: int | None = None
    module_name: str | None = None
    next_retry_date: datetime.datetime | None = None
    process_error: str | None = None
    request_body: str | None = None
    request_headers: str | None = None
    resource_data: str | None = None
    resource_data_date: datetime.datetime | None = None
    resource_id: str | None = None
    resource_type: str | None = None
    result: str | None = None
    retry_remaining: int | None = None
    status: dict[str, Any] | None = None
    type: str | None = None
    url: str | None = None
    """The address on the web."""

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "date_received": DATETIME,
        "last_attempt_date": DATETIME,
        "next_retry_date": DATETIME,
        "resource_data_date": DATETIME,
    }

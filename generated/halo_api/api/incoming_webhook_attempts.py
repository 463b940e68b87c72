# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of incoming_webhook_attempts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..answers import (
    parse_page,
)
from ..encoding import (
    encode_query,
)
from ..models.incoming_webhook_attempt import IncomingWebhookAttempt
from ..types import ListRequest


def list_incoming_webhook_attempts(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[IncomingWebhookAttempt]:
    """The incoming webhook attempts that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/IncomingWebhookAttempt",
        operation="list_incoming_webhook_attempts",
        query=encode_query("list_incoming_webhook_attempts", {}, locals(), extra_query),
        read=parse_page(IncomingWebhookAttempt, "attempts", "incoming_webhook_attempts"),
    )

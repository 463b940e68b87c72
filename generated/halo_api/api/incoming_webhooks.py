# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of incoming_webhooks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..answers import (
    parse_deleted,
    parse_page,
    parse_record,
    parse_saved,
)
from ..encoding import (
    encode_body,
    encode_path,
    encode_query,
)
from ..models.incoming_webhook import IncomingWebhook
from ..types import ListRequest, Request


def list_incoming_webhooks(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[IncomingWebhook]:
    """The incoming webhooks that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/IncomingWebhook",
        operation="list_incoming_webhooks",
        query=encode_query("list_incoming_webhooks", {}, locals(), extra_query),
        read=parse_page(IncomingWebhook, "webhooks", "incoming_webhooks"),
    )


def save_incoming_webhooks(
    body: Sequence[IncomingWebhook | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[IncomingWebhook]]:
    """The incoming webhooks as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/IncomingWebhook",
        operation="save_incoming_webhooks",
        query=encode_query("save_incoming_webhooks", {}, locals(), extra_query),
        json=encode_body(body, "incoming_webhooks"),
        read=parse_saved(IncomingWebhook, "webhooks"),
    )


def get_incoming_webhook(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[IncomingWebhook]:
    """One incoming webhook, by its id.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        encode_path("/IncomingWebhook/{id}", id),
        operation="get_incoming_webhook",
        query=encode_query("get_incoming_webhook", {}, locals(), extra_query),
        read=parse_record(IncomingWebhook),
    )


def delete_incoming_webhook(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[IncomingWebhook | None]:
    """The incoming webhook that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/IncomingWebhook/{id}", id),
        operation="delete_incoming_webhook",
        query=encode_query("delete_incoming_webhook", {}, locals(), extra_query),
        read=parse_deleted(IncomingWebhook),
    )

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of webhooks."""

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
    BOOLEAN,
    INTEGER,
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.webhook import Webhook
from ..types import ListRequest, Request

_LIST_WEBHOOKS = {
    "isazureautomation": BOOLEAN,
    "type": INTEGER,
}


def list_webhooks(
    *,
    isazureautomation: bool = UNSET,
    type: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Webhook]:
    """The webhooks that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Webhook",
        operation="list_webhooks",
        query=encode_query("list_webhooks", _LIST_WEBHOOKS, locals(), extra_query),
        read=parse_page(Webhook, "", "webhooks"),
    )


def save_webhooks(
    body: Sequence[Webhook | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Webhook]]:
    """The webhooks as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Webhook",
        operation="save_webhooks",
        query=encode_query("save_webhooks", {}, locals(), extra_query),
        json=encode_body(body, "webhooks"),
        read=parse_saved(Webhook, ""),
    )


_GET_WEBHOOK = {
    "includedetails": BOOLEAN,
}


def get_webhook(
    id: str,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Webhook]:
    """One webhook, by its id.

    Args:
        includedetails: Whether details come too: lists, custom fields and what else list rows lack.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        encode_path("/Webhook/{id}", id, is_text=True),
        operation="get_webhook",
        query=encode_query("get_webhook", _GET_WEBHOOK, locals(), extra_query),
        read=parse_record(Webhook),
    )


def delete_webhook(
    id: str,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Webhook | None]:
    """The webhook that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Webhook/{id}", id, is_text=True),
        operation="delete_webhook",
        query=encode_query("delete_webhook", {}, locals(), extra_query),
        read=parse_deleted(Webhook),
    )

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of webhook_events."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..answers import (
    parse_page,
    parse_record,
    parse_saved,
)
from ..encoding import (
    BOOLEAN,
    INTEGER,
    STRING,
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.webhook_event import WebhookEvent
from ..types import ListRequest, Request

_LIST_WEBHOOK_EVENTS = {
    "automation_id": INTEGER,
    "idonly": BOOLEAN,
    "integrationmethod_id": INTEGER,
    "order": STRING,
    "order2": STRING,
    "order3": STRING,
    "order4": STRING,
    "order5": STRING,
    "orderdesc": BOOLEAN,
    "orderdesc2": BOOLEAN,
    "orderdesc3": BOOLEAN,
    "orderdesc4": BOOLEAN,
    "orderdesc5": BOOLEAN,
    "webhook_id": STRING,
}


def list_webhook_events(
    *,
    automation_id: int = UNSET,
    idonly: bool = UNSET,
    integrationmethod_id: int = UNSET,
    order: str = UNSET,
    order2: str = UNSET,
    order3: str = UNSET,
    order4: str = UNSET,
    order5: str = UNSET,
    orderdesc: bool = UNSET,
    orderdesc2: bool = UNSET,
    orderdesc3: bool = UNSET,
    orderdesc4: bool = UNSET,
    orderdesc5: bool = UNSET,
    webhook_id: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[WebhookEvent]:
    """The webhook events that match the filters, a page of them at a time.

    Args:
        idonly: Ids alone, without the other fields. Not together with paging.
        order: The field to sort by.
        order2: The field to sort by where order says equal; up to order5.
        orderdesc: Whether the order is descending. Only the literal true is obeyed.
        orderdesc2: Whether that order is descending.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/WebhookEvent",
        operation="list_webhook_events",
        query=encode_query("list_webhook_events", _LIST_WEBHOOK_EVENTS, locals(), extra_query),
        read=parse_page(WebhookEvent, "events", "webhook_events"),
    )


def save_webhook_events(
    body: Sequence[WebhookEvent | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[WebhookEvent]]:
    """The webhook events as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/WebhookEvent",
        operation="save_webhook_events",
        query=encode_query("save_webhook_events", {}, locals(), extra_query),
        json=encode_body(body, "webhook_events"),
        read=parse_saved(WebhookEvent, "events"),
    )


_GET_WEBHOOK_EVENT = {
    "includedetails": BOOLEAN,
}


def get_webhook_event(
    id: str,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[WebhookEvent]:
    """One webhook event, by its id.

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
        encode_path("/WebhookEvent/{id}", id, is_text=True),
        operation="get_webhook_event",
        query=encode_query("get_webhook_event", _GET_WEBHOOK_EVENT, locals(), extra_query),
        read=parse_record(WebhookEvent),
    )

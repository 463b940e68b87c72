# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of call_events."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..answers import (
    parse_page,
    parse_record,
    parse_saved,
)
from ..encoding import (
    encode_body,
    encode_path,
    encode_query,
)
from ..models.call_event import CallEvent
from ..types import ListRequest, Request


def list_call_events(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[CallEvent]:
    """The call events that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/CallEvent",
        operation="list_call_events",
        query=encode_query("list_call_events", {}, locals(), extra_query),
        read=parse_page(CallEvent, "callevents", "call_events"),
    )


def save_call_events(
    body: Sequence[CallEvent | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[CallEvent]]:
    """The call events as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/CallEvent",
        operation="save_call_events",
        query=encode_query("save_call_events", {}, locals(), extra_query),
        json=encode_body(body, "call_events"),
        read=parse_saved(CallEvent, "callevents"),
    )


def get_call_event(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[CallEvent]:
    """One call event, by its id.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        encode_path("/CallEvent/{id}", id),
        operation="get_call_event",
        query=encode_query("get_call_event", {}, locals(), extra_query),
        read=parse_record(CallEvent),
    )

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of event_rules."""

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
from ..models.event_rule import EventRule
from ..types import ListRequest, Request


def list_event_rules(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[EventRule]:
    """The event rules that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/EventRule",
        operation="list_event_rules",
        query=encode_query("list_event_rules", {}, locals(), extra_query),
        read=parse_page(EventRule, "", "event_rules"),
    )


def save_event_rules(
    body: Sequence[EventRule | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[EventRule]]:
    """The event rules as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/EventRule",
        operation="save_event_rules",
        query=encode_query("save_event_rules", {}, locals(), extra_query),
        json=encode_body(body, "event_rules"),
        read=parse_saved(EventRule, ""),
    )


def get_event_rule(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[EventRule]:
    """One event rule, by its id.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        encode_path("/EventRule/{id}", id),
        operation="get_event_rule",
        query=encode_query("get_event_rule", {}, locals(), extra_query),
        read=parse_record(EventRule),
    )


def delete_event_rule(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[EventRule | None]:
    """The event rule that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/EventRule/{id}", id),
        operation="delete_event_rule",
        query=encode_query("delete_event_rule", {}, locals(), extra_query),
        read=parse_deleted(EventRule),
    )

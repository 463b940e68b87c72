# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of notifications."""

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
    STRING,
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.notification import Notification
from ..types import ListRequest, Request

_LIST_NOTIFICATIONS = {
    "agent_id": INTEGER,
    "restrictto_agent_id": INTEGER,
    "role_id": STRING,
    "showall": BOOLEAN,
    "type": INTEGER,
    "webhook_id": STRING,
}


def list_notifications(
    *,
    agent_id: int = UNSET,
    restrictto_agent_id: int = UNSET,
    role_id: str = UNSET,
    showall: bool = UNSET,
    type: int = UNSET,
    webhook_id: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Notification]:
    """The notifications that match the filters.

    Args:
        agent_id: Records of this agent.
        showall: Whether records come that the agent's own restrictions would hide.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Notification",
        operation="list_notifications",
        query=encode_query("list_notifications", _LIST_NOTIFICATIONS, locals(), extra_query),
        read=parse_page(Notification, "", "notifications"),
    )


def save_notifications(
    body: Sequence[Notification | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Notification]]:
    """The notifications as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Notification",
        operation="save_notifications",
        query=encode_query("save_notifications", {}, locals(), extra_query),
        json=encode_body(body, "notifications"),
        read=parse_saved(Notification, ""),
    )


_GET_NOTIFICATION = {
    "includedetails": BOOLEAN,
}


def get_notification(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Notification]:
    """One notification, by its id.

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
        encode_path("/Notification/{id}", id),
        operation="get_notification",
        query=encode_query("get_notification", _GET_NOTIFICATION, locals(), extra_query),
        read=parse_record(Notification),
    )


def delete_notification(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Notification | None]:
    """The notification that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Notification/{id}", id),
        operation="delete_notification",
        query=encode_query("delete_notification", {}, locals(), extra_query),
        read=parse_deleted(Notification),
    )

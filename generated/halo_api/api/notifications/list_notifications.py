# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.notification import Notification
from ...queries import filters
from ...types import Page, Request


def list_notifications(
    *,
    agent_id: int = UNSET,
    restrictto_agent_id: int = UNSET,
    role_id: str = UNSET,
    showall: bool = UNSET,
    type: int = UNSET,
    webhook_id: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[Notification]]:
    """The notifications that match the filters.

    Args:
        agent_id: Records of this agent.
        showall: Whether records come that the agent's own restrictions would hide.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/Notification",
        operation="list_notifications",
        query=filters("list_notifications", locals(), extra_query),
        read=rows(Notification, "", "notifications"),
    )

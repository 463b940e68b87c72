# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import maybe_one
from ...models.action import Action
from ...queries import filters, path
from ...types import Request


def delete_action(
    id: int,
    /,
    *,
    ticket_id: int,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Action | None]:
    """The action that this has deleted, where the server gives it back.

    Args:
        ticket_id: The ticket it belongs to; ids of actions are unique only within a ticket.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "DELETE",
        path("/Actions/{id}", id),
        operation="delete_action",
        query=filters("delete_action", locals(), extra_query),
        read=maybe_one(Action),
    )

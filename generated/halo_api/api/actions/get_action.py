# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import one
from ...model import UNSET
from ...models.action import Action
from ...queries import filters, path
from ...types import Request


def get_action(
    id: int,
    /,
    *,
    ticket_id: int,
    agentonly: bool = UNSET,
    emailonly: bool = UNSET,
    includedetails: bool = UNSET,
    includeemail: bool = UNSET,
    mostrecent: bool = UNSET,
    nonsystem: bool = UNSET,
    penultimate: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Action]:
    """One action, by its id.

    Args:
        includedetails: Whether details come too: lists, custom fields and what else list rows lack.
        mostrecent: Whether the most recent action is meant, whatever the id.
        ticket_id: The ticket it belongs to; ids of actions are unique only within a ticket.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        path("/Actions/{id}", id),
        operation="get_action",
        query=filters("get_action", locals(), extra_query),
        read=one(Action),
    )

# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.status import Status
from ...queries import filters
from ...types import Page, Request


def list_statuses(
    *,
    domain: str = UNSET,
    excludeclosed: bool = UNSET,
    excludepending: bool = UNSET,
    outcome_id: int = UNSET,
    showall: bool = UNSET,
    showcounts: bool = UNSET,
    showquickchangeoptions: bool = UNSET,
    split_closed: bool = UNSET,
    ticket_id: int = UNSET,
    ticket_id_firstchild: int = UNSET,
    ticketarea_id: int = UNSET,
    tickettype_group_id: int = UNSET,
    tickettype_id: int = UNSET,
    tickettype_ids: int | Sequence[int] | str = UNSET,
    type: str = UNSET,
    view_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[Status]]:
    """The statuses that match the filters.

    Args:
        excludeclosed: No closed statuses.
        showall: Whether records come that the agent's own restrictions would hide.
        showcounts: Whether each row carries its number of tickets.
        ticket_id: Statuses that this ticket may get.
        tickettype_id: Statuses of this ticket type.
        view_id: The filter profile to filter by.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/Status",
        operation="list_statuses",
        query=filters("list_statuses", locals(), extra_query),
        read=rows(Status, "", "statuses"),
    )

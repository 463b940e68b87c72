# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.ticket_type import TicketType
from ...queries import filters
from ...types import Page, Request


def list_ticket_types(
    *,
    access_control_level: int = UNSET,
    anonanduser: bool = UNSET,
    can_create_only: bool = UNSET,
    can_edit_only: bool = UNSET,
    canagentsselect: bool = UNSET,
    canusercreate: bool = UNSET,
    client_id: int = UNSET,
    domain: str = UNSET,
    group_id: int = UNSET,
    include_current: int = UNSET,
    include_mandatory_field_check: bool = UNSET,
    isquicktimedropdown: bool = UNSET,
    itil_type: int = UNSET,
    outcome_id: int = UNSET,
    searchtickets: str = UNSET,
    showall: bool = UNSET,
    showcounts: bool = UNSET,
    showinactive: bool = UNSET,
    sprints_only: bool = UNSET,
    ticketarea_id: int = UNSET,
    user_only: bool = UNSET,
    view_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[TicketType]]:
    """The ticket types that match the filters.

    Args:
        client_id: Types that this client may use.
        group_id: Types of this group.
        showall: Whether records come that the agent's own restrictions would hide.
        showcounts: Whether each row carries its number of tickets.
        showinactive: Whether inactive types are given.
        view_id: The filter profile to filter by.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/TicketType",
        operation="list_ticket_types",
        query=filters("list_ticket_types", locals(), extra_query),
        read=rows(TicketType, "", "ticket_types"),
    )

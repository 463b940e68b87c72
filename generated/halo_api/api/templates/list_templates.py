# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.ticket_template import TicketTemplate
from ...queries import filters
from ...types import Page, Request


def list_templates(
    *,
    access_control_level: int = UNSET,
    action_id: int = UNSET,
    agent_id: int = UNSET,
    anonanduser: bool = UNSET,
    asset_id: int = UNSET,
    client_id: int = UNSET,
    department_id: int = UNSET,
    domain: str = UNSET,
    group_id: int = UNSET,
    include_ticket_id: int = UNSET,
    includeclients: bool = UNSET,
    includenames: bool = UNSET,
    itil_ticket_type_id: int = UNSET,
    itil_type: int = UNSET,
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
    parent_template_id: int = UNSET,
    report_id: int = UNSET,
    search: str = UNSET,
    showall: bool = UNSET,
    team_id: int = UNSET,
    ticket_type_id: int = UNSET,
    todo_client_id: int = UNSET,
    todo_only: bool = UNSET,
    type: int = UNSET,
    types: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[TicketTemplate]]:
    """The templates that match the filters.

    Args:
        agent_id: Records of this agent.
        asset_id: Records of this asset.
        client_id: Records of this client.
        department_id: Records of this department.
        order: The field to sort by.
        order2: The field to sort by where order says equal; up to order5.
        orderdesc: Whether the order is descending. Only the literal true is obeyed.
        orderdesc2: Whether that order is descending.
        search: Text to look for.
        showall: Whether records come that the agent's own restrictions would hide.
        team_id: Records of this team.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/Template",
        operation="list_templates",
        query=filters("list_templates", locals(), extra_query),
        read=rows(TicketTemplate, "stdrequests", "templates"),
    )

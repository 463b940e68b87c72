# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of templates."""

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
from ..models.ticket_template import TicketTemplate
from ..types import ListRequest, Request

_LIST_TEMPLATES = {
    "access_control_level": INTEGER,
    "action_id": INTEGER,
    "agent_id": INTEGER,
    "anonanduser": BOOLEAN,
    "asset_id": INTEGER,
    "client_id": INTEGER,
    "department_id": INTEGER,
    "domain": STRING,
    "group_id": INTEGER,
    "include_ticket_id": INTEGER,
    "includeclients": BOOLEAN,
    "includenames": BOOLEAN,
    "itil_ticket_type_id": INTEGER,
    "itil_type": INTEGER,
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
    "parent_template_id": INTEGER,
    "report_id": INTEGER,
    "search": STRING,
    "showall": BOOLEAN,
    "team_id": INTEGER,
    "ticket_type_id": INTEGER,
    "todo_client_id": INTEGER,
    "todo_only": BOOLEAN,
    "type": INTEGER,
    "types": STRING,
}


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
) -> ListRequest[TicketTemplate]:
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
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Template",
        operation="list_templates",
        query=encode_query("list_templates", _LIST_TEMPLATES, locals(), extra_query),
        read=parse_page(TicketTemplate, "stdrequests", "templates"),
    )


def save_templates(
    body: Sequence[TicketTemplate | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[TicketTemplate]]:
    """The templates as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Template",
        operation="save_templates",
        query=encode_query("save_templates", {}, locals(), extra_query),
        json=encode_body(body, "templates"),
        read=parse_saved(TicketTemplate, "stdrequests"),
    )


_GET_TEMPLATE = {
    "includedetails": BOOLEAN,
    "includekbinfo": BOOLEAN,
}


def get_template(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    includekbinfo: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[TicketTemplate]:
    """One template, by its id.

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
        encode_path("/Template/{id}", id),
        operation="get_template",
        query=encode_query("get_template", _GET_TEMPLATE, locals(), extra_query),
        read=parse_record(TicketTemplate),
    )


def delete_template(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[TicketTemplate | None]:
    """The template that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Template/{id}", id),
        operation="delete_template",
        query=encode_query("delete_template", {}, locals(), extra_query),
        read=parse_deleted(TicketTemplate),
    )

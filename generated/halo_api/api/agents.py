# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of agents."""

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
    INTEGERS,
    STRING,
    STRINGS,
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.agent import Agent
from ..types import ListRequest, Request

_LIST_AGENTS = {
    "activeinactive": STRING,
    "appointmentscreen": BOOLEAN,
    "basic_fields_only": BOOLEAN,
    "can_edit_only": BOOLEAN,
    "client_id": INTEGER,
    "clientidoverride": STRING,
    "department_id": INTEGER,
    "departments": INTEGERS,
    "domain": STRING,
    "exchangecalendars": BOOLEAN,
    "excludeAgent": INTEGER,
    "exclude_membership_info": BOOLEAN,
    "forcequalmatch": BOOLEAN,
    "include_membership_info": BOOLEAN,
    "includeapiagents": BOOLEAN,
    "includedisabled": BOOLEAN,
    "includeenabled": BOOLEAN,
    "includenamedcount": BOOLEAN,
    "includeroles": BOOLEAN,
    "includestatus": BOOLEAN,
    "includeunassigned": BOOLEAN,
    "integration_type": STRING,
    "is_agent_cache": BOOLEAN,
    "linemanagedonly": BOOLEAN,
    "linkingagents": BOOLEAN,
    "loadcache": BOOLEAN,
    "onlinestatuses": STRINGS,
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
    "qualifications": STRINGS,
    "reassign": BOOLEAN,
    "remoteagents": BOOLEAN,
    "remoteagenttype": STRING,
    "role": STRING,
    "search": STRING,
    "shiftagentsonly": BOOLEAN,
    "showall": BOOLEAN,
    "showcounts": BOOLEAN,
    "team": STRING,
    "team_id": INTEGER,
    "teams": STRINGS,
    "thisAgentOnly": BOOLEAN,
    "ticketarea_id": INTEGER,
    "tickettype_id": INTEGER,
    "view_id": INTEGER,
    "withemail": BOOLEAN,
}


def list_agents(
    *,
    activeinactive: str = UNSET,
    appointmentscreen: bool = UNSET,
    basic_fields_only: bool = UNSET,
    can_edit_only: bool = UNSET,
    client_id: int = UNSET,
    clientidoverride: str = UNSET,
    department_id: int = UNSET,
    departments: int | Sequence[int] | str = UNSET,
    domain: str = UNSET,
    exchangecalendars: bool = UNSET,
    excludeAgent: int = UNSET,
    exclude_membership_info: bool = UNSET,
    forcequalmatch: bool = UNSET,
    include_membership_info: bool = UNSET,
    includeapiagents: bool = UNSET,
    includedisabled: bool = UNSET,
    includeenabled: bool = UNSET,
    includenamedcount: bool = UNSET,
    includeroles: bool = UNSET,
    includestatus: bool = UNSET,
    includeunassigned: bool = UNSET,
    integration_type: str = UNSET,
    is_agent_cache: bool = UNSET,
    linemanagedonly: bool = UNSET,
    linkingagents: bool = UNSET,
    loadcache: bool = UNSET,
    onlinestatuses: str | Sequence[str] = UNSET,
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
    qualifications: str | Sequence[str] = UNSET,
    reassign: bool = UNSET,
    remoteagents: bool = UNSET,
    remoteagenttype: str = UNSET,
    role: str = UNSET,
    search: str = UNSET,
    shiftagentsonly: bool = UNSET,
    showall: bool = UNSET,
    showcounts: bool = UNSET,
    team: str = UNSET,
    team_id: int = UNSET,
    teams: str | Sequence[str] = UNSET,
    thisAgentOnly: bool = UNSET,
    ticketarea_id: int = UNSET,
    tickettype_id: int = UNSET,
    view_id: int = UNSET,
    withemail: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Agent]:
    """The agents that match the filters.

    Args:
        activeinactive: Two flags, comma separated: whether active and whether inactive records are given.
        client_id: Records of this client.
        department_id: Records of this department.
        includeapiagents: Whether agents of applications are given.
        includedisabled: Whether disabled agents are given.
        includeenabled: Whether enabled agents are given.
        includeunassigned: Whether the agent "Unassigned" is given.
        order: The field to sort by.
        order2: The field to sort by where order says equal; up to order5.
        orderdesc: Whether the order is descending. Only the literal true is obeyed.
        orderdesc2: Whether that order is descending.
        search: Text to look for in name, e-mail address and telephone number.
        showall: Whether records come that the agent's own restrictions would hide.
        showcounts: Whether each row carries its number of tickets.
        team: Agents of the team with this name.
        team_id: Records of this team.
        view_id: The filter profile to filter by.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Agent",
        operation="list_agents",
        query=encode_query("list_agents", _LIST_AGENTS, locals(), extra_query),
        read=parse_page(Agent, "results", "agents"),
    )


def save_agents(
    body: Sequence[Agent | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Agent]]:
    """The agents as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Agent",
        operation="save_agents",
        query=encode_query("save_agents", {}, locals(), extra_query),
        json=encode_body(body, "agents"),
        read=parse_saved(Agent, "results"),
    )


_GET_AGENT = {
    "clientidoverride": STRING,
    "get_htmldesigner_signature": BOOLEAN,
    "getholidayallowance": BOOLEAN,
    "includedetails": BOOLEAN,
    "isagentconfig": BOOLEAN,
    "loadcache": BOOLEAN,
}


def get_agent(
    id: int,
    /,
    *,
    clientidoverride: str = UNSET,
    get_htmldesigner_signature: bool = UNSET,
    getholidayallowance: bool = UNSET,
    includedetails: bool = UNSET,
    isagentconfig: bool = UNSET,
    loadcache: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Agent]:
    """One agent, by its id.

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
        encode_path("/Agent/{id}", id),
        operation="get_agent",
        query=encode_query("get_agent", _GET_AGENT, locals(), extra_query),
        read=parse_record(Agent),
    )


def delete_agent(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Agent | None]:
    """The agent that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Agent/{id}", id),
        operation="delete_agent",
        query=encode_query("delete_agent", {}, locals(), extra_query),
        read=parse_deleted(Agent),
    )


def get_own_agent(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Agent]:
    """The agent that the application logs in as, with all that it may do.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        "/Agent/me",
        operation="get_own_agent",
        query=encode_query("get_own_agent", {}, locals(), extra_query),
        read=parse_record(Agent),
    )

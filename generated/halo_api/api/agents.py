# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of agents."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..answers import parse_page, parse_record
from ..encoding import (
    BOOLEAN,
    INTEGER,
    INTEGERS,
    STRING,
    STRINGS,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.agent import Agent
from ..types import ListRequest, Request

_LIST_AGENTS = {
    "activeinactive": STRING,
    "appointmentscreen": BOOLEAN,
    "can_edit_only": BOOLEAN,
    "client_id": INTEGER,
    "clientidoverride": STRING,
    "department_id": INTEGER,
    "departments": INTEGERS,
    "domain": STRING,
    "exchangecalendars": BOOLEAN,
    "excludeAgent": INTEGER,
    "forcequalmatch": BOOLEAN,
    "includeapiagents": BOOLEAN,
    "includedisabled": BOOLEAN,
    "includeenabled": BOOLEAN,
    "includenamedcount": BOOLEAN,
    "includeroles": BOOLEAN,
    "includestatus": BOOLEAN,
    "includeunassigned": BOOLEAN,
    "integration_type": STRING,
    "linemanagedonly": BOOLEAN,
    "linkingagents": BOOLEAN,
    "loadcache": BOOLEAN,
    "onlinestatuses": STRINGS,
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
    can_edit_only: bool = UNSET,
    client_id: int = UNSET,
    clientidoverride: str = UNSET,
    department_id: int = UNSET,
    departments: int | Sequence[int] | str = UNSET,
    domain: str = UNSET,
    exchangecalendars: bool = UNSET,
    excludeAgent: int = UNSET,
    forcequalmatch: bool = UNSET,
    includeapiagents: bool = UNSET,
    includedisabled: bool = UNSET,
    includeenabled: bool = UNSET,
    includenamedcount: bool = UNSET,
    includeroles: bool = UNSET,
    includestatus: bool = UNSET,
    includeunassigned: bool = UNSET,
    integration_type: str = UNSET,
    linemanagedonly: bool = UNSET,
    linkingagents: bool = UNSET,
    loadcache: bool = UNSET,
    onlinestatuses: str | Sequence[str] = UNSET,
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

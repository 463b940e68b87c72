# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.agent import Agent
from ...queries import filters
from ...types import Page, Request


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
) -> Request[Page[Agent]]:
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
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/Agent",
        operation="list_agents",
        query=filters("list_agents", locals(), extra_query),
        read=rows(Agent, "results", "agents"),
    )

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.agents` take by keyword. The people who work on tickets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict


class AgentFilters(TypedDict, total=False):
    """What `halo.agents.list` takes."""

    activeinactive: str
    """Two flags, comma separated: whether active and whether inactive records are given."""
    appointmentscreen: bool
    can_edit_only: bool
    client_id: int
    """Records of this client."""
    clientidoverride: str
    department_id: int
    """Records of this department."""
    departments: int | Sequence[int] | str
    domain: str
    exchangecalendars: bool
    excludeAgent: int
    forcequalmatch: bool
    includeapiagents: bool
    """Whether agents of applications are given."""
    includedisabled: bool
    """Whether disabled agents are given."""
    includeenabled: bool
    """Whether enabled agents are given."""
    includenamedcount: bool
    includeroles: bool
    includestatus: bool
    includeunassigned: bool
    """Whether the agent "Unassigned" is given."""
    integration_type: str
    linemanagedonly: bool
    linkingagents: bool
    loadcache: bool
    onlinestatuses: str | Sequence[str]
    qualifications: str | Sequence[str]
    reassign: bool
    remoteagents: bool
    remoteagenttype: str
    role: str
    search: str
    """Text to look for in name, e-mail address and telephone number."""
    shiftagentsonly: bool
    showall: bool
    """Whether records come that the agent's own restrictions would hide."""
    showcounts: bool
    """Whether each row carries its number of tickets."""
    team: str
    """Agents of the team with this name."""
    team_id: int
    """Records of this team."""
    teams: str | Sequence[str]
    thisAgentOnly: bool
    ticketarea_id: int
    tickettype_id: int
    view_id: int
    """The filter profile to filter by."""
    withemail: bool


class AgentGetParameters(TypedDict, total=False):
    """What `halo.agents.get` takes."""

    clientidoverride: str
    get_htmldesigner_signature: bool
    getholidayallowance: bool
    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""
    isagentconfig: bool
    loadcache: bool

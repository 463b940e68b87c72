# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.canned_texts` take by keyword. The ready-made texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .references import AgentReference, TeamReference


class CannedTextFilters(TypedDict, total=False):
    """What `halo.canned_texts.list` takes."""

    access_control_level: int
    agent_id: AgentReference
    """Records of this agent."""
    department_id: int
    """Records of this department."""
    group_id: int
    showall: bool
    """Whether records come that the agent's own restrictions would hide."""
    team_id: TeamReference
    """Records of this team."""
    ticketonly: bool


class CannedTextGetParameters(TypedDict, total=False):
    """What `halo.canned_texts.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class CannedTextFields(TypedDict, total=False):
    """The fields of one record of `halo.canned_texts`."""

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    agent_id: AgentReference | None
    """The agent it is assigned to."""
    agents: list[int] | None
    """The agents it concerns."""
    department_id: int | None
    departments: list[int] | None
    entity: int | None
    freshdesk_attachments: list[dict[str, Any]] | None
    group_id: int | None
    group_name: str | None
    guid: str | None
    """A GUID beside the id."""
    html: str | None
    intent: str | None
    is_favourite: bool | None
    name: str | None
    new_agentid: int | None
    restriction_type: int | None
    roles: list[int] | None
    shortcut_key: str | None
    tags: list[dict[str, Any]] | None
    team_id: TeamReference | None
    teams: list[int] | None
    text: str | None


class CannedTextUpdate(CannedTextFields, total=False):
    """The id of one record of `halo.canned_texts`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.canned_texts` take by keyword. The ready-made texts."""

from __future__ import annotations

from typing import Any, Required, TypedDict


class CannedTextFilters(TypedDict, total=False):
    """What `halo.canned_texts.list` takes."""

    access_control_level: int
    agent_id: int
    """Records of this agent."""
    department_id: int
    """Records of this department."""
    group_id: int
    showall: bool
    """Whether records come that the agent's own restrictions would hide."""
    team_id: int
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
    agent_id: int | None
    """The agent it is assigned to."""
    agent_name: str | None
    """The name of that agent. Left out of list rows."""
    department_guid: str | None
    department_id: int | None
    department_name: str | None
    group_id: int | None
    group_name: str | None
    guid: str | None
    """A GUID beside the id."""
    html: str | None
    intent: str | None
    name: str | None
    """The name."""
    restriction_type: int | None
    tags: list[dict[str, Any]] | None
    team_guid: str | None
    team_id: int | None
    """The team, by its id."""
    team_name: str | None
    text: str | None


class CannedTextUpdate(CannedTextFields, total=False):
    """The id of one record of `halo.canned_texts`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.teams` take by keyword. The teams of agents."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict


class TeamFilters(TypedDict, total=False):
    """What `halo.teams.list` takes."""

    can_edit_only: bool
    chat_only: bool
    department_id: int
    """Teams of this department."""
    domain: str
    ids: int | Sequence[int] | str
    """These teams, by id."""
    include_managers: bool
    includeagentsforteams: str | Sequence[str]
    includedisabled: bool
    """Whether disabled teams are given."""
    includeenabled: bool
    """Whether enabled teams are given."""
    istree: bool
    memberonly: bool
    mydeps: bool
    myteamsonly: bool
    orderbyseq: bool
    outcome_id: int
    showall: bool
    """Whether records come that the agent's own restrictions would hide."""
    showcounts: bool
    """Whether each row carries its number of tickets."""
    ticketarea_id: int
    type: str
    """Teams for reqs (tickets), opps (opportunities) or prjs (projects)."""
    view_id: int
    """The filter profile to filter by."""


class TeamGetParameters(TypedDict, total=False):
    """What `halo.teams.get` takes."""

    includeagents: bool
    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""

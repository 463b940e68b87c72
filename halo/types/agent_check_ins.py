# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.agent_check_ins` take by keyword. When agents came and went."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .references import AgentReference


class AgentCheckInFilters(TypedDict, total=False):
    """What `halo.agent_check_ins.list` takes."""

    agent_id: AgentReference
    """Records of this agent."""
    end_date: datetime.datetime | datetime.date | str
    """At this time or earlier."""
    start_date: datetime.datetime | datetime.date | str
    """At this time or later."""


class AgentCheckInGetParameters(TypedDict, total=False):
    """What `halo.agent_check_ins.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class AgentCheckInFields(TypedDict, total=False):
    """The fields of one record of `halo.agent_check_ins`."""

    agent_id: AgentReference | None
    """The agent it is assigned to."""
    status: int | None
    timestamp: datetime.datetime | datetime.date | str | None


class AgentCheckInUpdate(AgentCheckInFields, total=False):
    """The id of one record of `halo.agent_check_ins`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""

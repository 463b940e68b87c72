# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.view_filters` take by keyword. The saved filters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .references import AgentReference, TeamReference, TicketAreaReference


class ViewFilterFilters(TypedDict, total=False):
    """What `halo.view_filters.list` takes."""

    globalonly: bool
    showall: bool
    """Whether records come that the agent's own restrictions would hide."""
    showallforteam: int
    showallfortech: int
    ticketarea_id: TicketAreaReference
    type: str


class ViewFilterGetParameters(TypedDict, total=False):
    """What `halo.view_filters.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class ViewFilterFields(TypedDict, total=False):
    """The fields of one record of `halo.view_filters`."""

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    agent_id: AgentReference | None
    """The agent it is assigned to."""
    filters: list[dict[str, Any]] | None
    guid: str | None
    """A GUID beside the id."""
    intent: str | None
    name: str | None
    show_on_portal: bool | None
    sys_id: str | None
    team_id: TeamReference | None
    translations: list[dict[str, Any]] | None
    type: int | None
    type_name: str | None


class ViewFilterUpdate(ViewFilterFields, total=False):
    """The id of one record of `halo.view_filters`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""

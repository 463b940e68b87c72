# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.view_columns` take by keyword. The saved choices of columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .references import AgentReference, TeamReference, TicketAreaReference


class ViewColumnFilters(TypedDict, total=False):
    """What `halo.view_columns.list` takes."""

    globalonly: bool
    showall: bool
    """Whether records come that the agent's own restrictions would hide."""
    showallforteam: int
    showallfortech: int
    ticketarea_id: TicketAreaReference
    type: str


class ViewColumnGetParameters(TypedDict, total=False):
    """What `halo.view_columns.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class ViewColumnsFields(TypedDict, total=False):
    """The fields of one record of `halo.view_columns`."""

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    agent_id: AgentReference | None
    """The agent it is assigned to."""
    calendar_event_title: str | None
    card_html: str | None
    collapse_by_default: bool | None
    columns: list[dict[str, Any]] | None
    guid: str | None
    """A GUID beside the id."""
    include_children: bool | None
    intent: str | None
    linked_dashboard_id: int | None
    name: str | None
    team_id: TeamReference | None
    tile_html: str | None
    translations: list[dict[str, Any]] | None
    type: int | None
    type_name: str | None
    use_dashboard: bool | None


class ViewColumnsUpdate(ViewColumnsFields, total=False):
    """The id of one record of `halo.view_columns`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""

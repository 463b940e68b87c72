# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.view_lists` take by keyword. The saved lists of tickets; give its id to
`tickets.list(list_id=...)`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .references import AgentReference, TeamReference, TicketAreaReference


class ViewListFilters(TypedDict, total=False):
    """What `halo.view_lists.list` takes."""

    connectedinstance_id: int
    domain: str
    globalonly: bool
    istree: bool
    showall: bool
    """Whether records come that the agent's own restrictions would hide."""
    showallforteam: int
    showallfortech: int
    showcounts: bool
    """Whether each row carries its number of tickets."""
    ticketarea_id: TicketAreaReference
    type: str


class ViewListGetParameters(TypedDict, total=False):
    """What `halo.view_lists.get` takes."""

    domain: str
    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""
    showcounts: bool


class ViewListFields(TypedDict, total=False):
    """The fields of one record of `halo.view_lists`."""

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    agent_id: AgentReference | None
    """The agent it is assigned to."""
    column_profile_guid: str | None
    column_profile_id: int | None
    """The columns it shows."""
    column_profile_name: str | None
    connectedinstance_error: bool | None
    connectedinstance_id: int | None
    connectedinstance_list_id: int | None
    connectedinstance_name: str | None
    criteria_groups: list[dict[str, Any]] | None
    default_kanban_view: int | None
    filter_profile_guid: str | None
    filter_profile_id: int | None
    """The filter it applies."""
    filter_profile_name: str | None
    filters: list[dict[str, Any]] | None
    group: int | None
    group_collapsed: bool | None
    group_name: str | None
    group_seq: int | None
    group_type: int | None
    guid: str | None
    """A GUID beside the id."""
    intent: str | None
    lock_view_type: int | None
    name: str | None
    sequence: int | None
    """Its place in the list."""
    show_change_windows_calendar: bool | None
    show_in_team_tree: bool | None
    show_in_team_tree_team_id: TeamReference | None
    show_in_team_tree_team_name: str | None
    showcounts: bool | None
    team_id: TeamReference | None
    ticket_count: int | None
    translations: list[dict[str, Any]] | None
    type: int | None
    type_name: str | None
    use: str | None
    """What kind of record it is."""
    use_criteria_groups: bool | None


class ViewListUpdate(ViewListFields, total=False):
    """The id of one record of `halo.view_lists`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""

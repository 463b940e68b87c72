# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class ViewList(Model):
    """One view list."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    agent_id: int | None = None
    """The agent it is assigned to."""
    column_profile_guid: str | None = None
    column_profile_id: int | None = None
    """The columns it shows."""
    column_profile_name: str | None = None
    connectedinstance_error: bool | None = None
    connectedinstance_id: int | None = None
    connectedinstance_list_id: int | None = None
    connectedinstance_name: str | None = None
    criteria_groups: list[dict[str, Any]] | None = None
    default_kanban_view: int | None = None
    filter_profile_guid: str | None = None
    filter_profile_id: int | None = None
    """The filter it applies."""
    filter_profile_name: str | None = None
    filters: list[dict[str, Any]] | None = None
    group: int | None = None
    group_collapsed: bool | None = None
    group_name: str | None = None
    group_seq: int | None = None
    group_type: int | None = None
    guid: str | None = None
    """A GUID beside the id."""
    intent: str | None = None
    lock_view_type: int | None = None
    name: str | None = None
    sequence: int | None = None
    """Its place in the list."""
    show_change_windows_calendar: bool | None = None
    show_in_team_tree: bool | None = None
    show_in_team_tree_team_id: int | None = None
    show_in_team_tree_team_name: str | None = None
    showcounts: bool | None = None
    team_id: int | None = None
    ticket_count: int | None = None
    translations: list[dict[str, Any]] | None = None
    type: int | None = None
    type_name: str | None = None
    use: str | None = None
    """What kind of record it is."""
    use_criteria_groups: bool | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )

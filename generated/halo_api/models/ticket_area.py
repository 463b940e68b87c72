# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class TicketArea(Model):
    """One ticket area."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    agents_with_no_tickets_display_type: int | None = None
    allow_ticket_type_selection: int | None = None
    area_use: int | None = None
    area_use_name: str | None = None
    default_columns_id: int | None = None
    default_columns_name: str | None = None
    default_filter_id: int | None = None
    default_filter_name: str | None = None
    default_itil_ticket_type: int | None = None
    default_template_group_id: int | None = None
    default_ticket_type: int | None = None
    default_view: str | None = None
    default_view_selectedid: int | None = None
    default_view_selectedname: str | None = None
    enableprojecttreeview: bool | None = None
    entity_plural: str | None = None
    entity_singular: str | None = None
    filters: list[dict[str, Any]] | None = None
    group_agents_by_status: bool | None = None
    guid: str | None = None
    """A GUID beside the id."""
    header_logo_click_url: str | None = None
    header_logo_dark_theme: str | None = None
    header_logo_light_theme: str | None = None
    icon: str | None = None
    intent: str | None = None
    kanbanpipelinestage_choice: list[dict[str, Any]] | None = None
    kanbanpipelinestage_list: str | None = None
    kanbanstatuschoice: list[dict[str, Any]] | None = None
    kanbanstatuschoice_list: str | None = None
    name: str | None = None
    role_restrictions: list[dict[str, Any]] | None = None
    selectservice: int | None = None
    sequence: int | None = None
    """Its place in the list."""
    show_agent_status_groups: bool | None = None
    show_change_windows_calendar: bool | None = None
    show_header_logo: bool | None = None
    showaccounts: bool | None = None
    showclients: bool | None = None
    shownewticketbutton: bool | None = None
    showprospects: bool | None = None
    showsites: bool | None = None
    showtabondetailsscreens: bool | None = None
    showtoplevel: bool | None = None
    showusers: bool | None = None
    team_restrictions: list[dict[str, Any]] | None = None
    translations: list[dict[str, Any]] | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )

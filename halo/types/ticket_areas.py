# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.ticket_areas` take by keyword. The areas that tickets are divided into."""

from __future__ import annotations

from typing import Any, Required, TypedDict


class TicketAreaGetParameters(TypedDict, total=False):
    """What `halo.ticket_areas.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class TicketAreaFields(TypedDict, total=False):
    """The fields of one record of `halo.ticket_areas`."""

    agents_with_no_tickets_display_type: int | None
    allow_ticket_type_selection: int | None
    area_use: int | None
    area_use_name: str | None
    default_columns_id: int | None
    default_columns_name: str | None
    default_filter_id: int | None
    default_filter_name: str | None
    default_itil_ticket_type: int | None
    default_template_group_id: int | None
    default_ticket_type: int | None
    default_view: str | None
    default_view_selectedid: int | None
    default_view_selectedname: str | None
    enableprojecttreeview: bool | None
    entity_plural: str | None
    entity_singular: str | None
    filters: list[dict[str, Any]] | None
    group_agents_by_status: bool | None
    guid: str | None
    """A GUID beside the id."""
    header_logo_click_url: str | None
    header_logo_dark_theme: str | None
    header_logo_light_theme: str | None
    icon: str | None
    intent: str | None
    kanbanpipelinestage_choice: list[dict[str, Any]] | None
    kanbanpipelinestage_list: str | None
    kanbanstatuschoice: list[dict[str, Any]] | None
    kanbanstatuschoice_list: str | None
    name: str | None
    role_restrictions: list[dict[str, Any]] | None
    selectservice: int | None
    sequence: int | None
    """Its place in the list."""
    show_agent_status_groups: bool | None
    show_change_windows_calendar: bool | None
    show_header_logo: bool | None
    showaccounts: bool | None
    showclients: bool | None
    shownewticketbutton: bool | None
    showprospects: bool | None
    showsites: bool | None
    showtabondetailsscreens: bool | None
    showtoplevel: bool | None
    showusers: bool | None
    team_restrictions: list[dict[str, Any]] | None
    translations: list[dict[str, Any]] | None


class TicketAreaUpdate(TicketAreaFields, total=False):
    """The id of one record of `halo.ticket_areas`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""

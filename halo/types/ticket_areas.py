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
    icon: str | None
    kanbanstatuschoice: list[dict[str, Any]] | None
    kanbanstatuschoice_list: str | None
    name: str | None
    """The name."""
    selectservice: int | None
    sequence: int | None
    """Its place in the list."""
    shownewticketbutton: bool | None
    showtabondetailsscreens: bool | None
    team_restrictions: list[dict[str, Any]] | None


class TicketAreaUpdate(TicketAreaFields, total=False):
    """The id of one record of `halo.ticket_areas`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.ticket_types` take by keyword. The types of tickets."""

from __future__ import annotations

from typing import TypedDict


class TicketTypeFilters(TypedDict, total=False):
    """What `halo.ticket_types.list` takes."""

    access_control_level: int
    anonanduser: bool
    can_create_only: bool
    can_edit_only: bool
    canagentsselect: bool
    canusercreate: bool
    client_id: int
    """Types that this client may use."""
    domain: str
    group_id: int
    """Types of this group."""
    include_current: int
    include_mandatory_field_check: bool
    isquicktimedropdown: bool
    itil_type: int
    outcome_id: int
    searchtickets: str
    showall: bool
    """Whether records come that the agent's own restrictions would hide."""
    showcounts: bool
    """Whether each row carries its number of tickets."""
    showinactive: bool
    """Whether inactive types are given."""
    sprints_only: bool
    ticketarea_id: int
    user_only: bool
    view_id: int
    """The filter profile to filter by."""


class TicketTypeGetParameters(TypedDict, total=False):
    """What `halo.ticket_types.get` takes."""

    can_create_only: bool
    can_edit_only: bool
    debug: bool
    includeconfig: bool
    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""
    includekbinfo: bool
    includeteamrestrictions: bool
    isdetailscreen: bool
    isnewticket: bool
    survey_fields: bool
    ticket_id: int

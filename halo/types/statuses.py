# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.statuses` take by keyword. The statuses of tickets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict


class StatusFilters(TypedDict, total=False):
    """What `halo.statuses.list` takes."""

    domain: str
    excludeclosed: bool
    """No closed statuses."""
    excludepending: bool
    outcome_id: int
    showall: bool
    """Whether records come that the agent's own restrictions would hide."""
    showcounts: bool
    """Whether each row carries its number of tickets."""
    showquickchangeoptions: bool
    split_closed: bool
    ticket_id: int
    """Statuses that this ticket may get."""
    ticket_id_firstchild: int
    ticketarea_id: int
    tickettype_group_id: int
    tickettype_id: int
    """Statuses of this ticket type."""
    tickettype_ids: int | Sequence[int] | str
    type: str
    view_id: int
    """The filter profile to filter by."""


class StatusGetParameters(TypedDict, total=False):
    """What `halo.statuses.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""

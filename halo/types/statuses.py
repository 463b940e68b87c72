# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.statuses` take by keyword. The statuses of tickets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .references import (
        OutcomeReference,
        TicketAreaReference,
        TicketReference,
        TicketTypeReference,
        ViewFilterReference,
    )


class StatusFilters(TypedDict, total=False):
    """What `halo.statuses.list` takes."""

    domain: str
    excludeclosed: bool
    """No closed statuses."""
    excludepending: bool
    outcome_id: OutcomeReference
    showall: bool
    """Whether records come that the agent's own restrictions would hide."""
    showcounts: bool
    """Whether each row carries its number of tickets."""
    showquickchangeoptions: bool
    split_closed: bool
    ticket_id: TicketReference
    """Statuses that this ticket may get."""
    ticket_id_firstchild: int
    ticketarea_id: TicketAreaReference
    tickettype_group_id: int
    tickettype_id: TicketTypeReference
    """Statuses of this ticket type."""
    tickettype_ids: TicketTypeReference | Sequence[TicketTypeReference]
    type: str
    view_id: ViewFilterReference
    """The filter profile to filter by."""


class StatusGetParameters(TypedDict, total=False):
    """What `halo.statuses.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class StatusFields(TypedDict, total=False):
    """The fields of one record of `halo.statuses`."""

    colour: str | None
    """The colour, as hexadecimal RGB."""
    dontsendslareminders: bool | None
    guid: str | None
    """A GUID beside the id."""
    includeinloadbalance: bool | None
    intent: str | None
    name: str | None
    nochangehoursrecurring: bool | None
    nochangetemplate: int | None
    nochangetemplate_guid: str | None
    nochangetemplatename: str | None
    notifystatuschange: int | None
    outcomes: list[dict[str, Any]] | None
    sequence: int | None
    """Its place in the list."""
    shortname: str | None
    showonquickchange: bool | None
    slaaction: str | None
    slaignorerelease: bool | None
    statuschangeto: int | None
    statuschangetofreq: float | None
    statuschangetoname: str | None
    statusemail_guid: str | None
    statusemailfreqdays: int | None
    statusemailid: int | None
    statusemailname: str | None
    statusnochangehours: float | None
    statusnochangehoursmanager: int | None
    statusnochangehoursmanagerrecurring: bool | None
    statusnochangehourssection: float | None
    statusnochangehourssectionrecurring: bool | None
    ticket_count: int | None
    tickettypes: list[dict[str, Any]] | None
    timeuntilloffhold: float | None
    translations: list[dict[str, Any]] | None
    type: int | None
    """Does not say which are closed: 0 has new and closed ones."""
    useworkinghours: int | None
    useworkinghours_statusnochangehours: int | None
    useworkinghours_statusnochangehoursmanager: int | None
    useworkinghours_statusnochangehourssection: int | None


class StatusUpdate(StatusFields, total=False):
    """The id of one record of `halo.statuses`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""

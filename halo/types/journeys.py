# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.journeys` take by keyword. The journeys to clients."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .references import TicketReference


class JourneyGetParameters(TypedDict, total=False):
    """What `halo.journeys.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class JourneyFields(TypedDict, total=False):
    """The fields of one record of `halo.journeys`."""

    actionnumber: int | None
    dateinvoicedmileage: datetime.datetime | datetime.date | str | None
    dateinvoicedtraveltime: datetime.datetime | datetime.date | str | None
    datereimbursed: datetime.datetime | datetime.date | str | None
    description: str | None
    """What it is, in words."""
    enddate: datetime.datetime | datetime.date | str | None
    """When it ends, UTC."""
    endgps: float | None
    endodometer: float | None
    faultid: TicketReference | None
    ihidmileage: int | None
    ihidtraveltime: int | None
    invoiceable: bool | None
    startdate: datetime.datetime | datetime.date | str | None
    """When it begins, UTC."""
    startgps: float | None
    startodometer: float | None
    type: int | None
    unum: int | None
    vehicle: str | None


class JourneyUpdate(JourneyFields, total=False):
    """The id of one record of `halo.journeys`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""

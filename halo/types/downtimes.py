# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.downtimes` take by keyword. When services were out of order."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .references import TicketReference


class DowntimeFields(TypedDict, total=False):
    """The fields of one record of `halo.downtimes`."""

    allday: bool | None
    calculated: bool | None
    enddate: datetime.datetime | datetime.date | str | None
    """When it ends, UTC."""
    ended: bool | None
    fault_summary: str | None
    faultid: TicketReference | None
    hours: float | None
    service: int | None
    service_desc: str | None
    startdate: datetime.datetime | datetime.date | str | None
    """When it begins, UTC."""
    workdays: int | None


class DowntimeUpdate(DowntimeFields, total=False):
    """The id of one record of `halo.downtimes`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""

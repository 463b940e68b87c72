# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..model import UNSET, Model, model
from ..values import DATETIME, DAY, Codec


@model(kw_only=True)
class Holiday(Model):
    """One holiday."""

    id: str = UNSET
    """The number of the record, or its GUID."""
    agent_id: int | None = None
    """The agent it is assigned to."""
    agent_name: str | None = None
    """The name of that agent. Left out of list rows. A save goes by agent_id."""
    allday: bool | None = None
    appointmentobj: dict[str, Any] | None = None
    approval_start: bool | None = None
    approval_status: int | None = None
    approvalnote: str | None = None
    change_freeze_clients: list[dict[str, Any]] | None = None
    createnextappt: bool | None = None
    date: datetime.datetime | None = None
    """The date, UTC."""
    date_datetime: datetime.datetime | None = None
    date_only: datetime.datetime | None = None
    duration: float | None = None
    enable_change_freeze_per_client: bool | None = None
    end_date: datetime.datetime | None = None
    """When it ends, UTC."""
    end_date_only: datetime.datetime | None = None
    entity: int | None = None
    entity_id: int | None = None
    environment: int | None = None
    holid: int | None = None
    holiday_type: int | None = None
    isrecurring: bool | None = None
    name: str | None = None
    requestor_note: str | None = None
    risk: float | None = None
    schedule: dict[str, Any] | None = None
    schedulehandledtype: int | None = None
    thirdpartyid: str | None = None
    workday_guid: str | None = None
    workday_id: int | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_force",
            "_return_appointment",
            "_warning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "date": DATETIME,
        "date_datetime": DATETIME,
        "date_only": DAY,
        "end_date": DATETIME,
        "end_date_only": DAY,
    }

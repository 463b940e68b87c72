# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.holidays` take by keyword. The holidays and absences."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .references import AgentReference, WorkdayReference


class HolidayFilters(TypedDict, total=False):
    """What `halo.holidays.list` takes."""

    agent_id: AgentReference
    """Records of this agent."""
    approved_only: bool
    end_date: datetime.datetime | datetime.date | str
    """Up to this time."""
    entity: int
    include_apid: bool
    inclusive_end: bool
    inclusive_start: bool
    my_approvals: bool
    """What the agent is asked to approve alone."""
    start_date: datetime.datetime | datetime.date | str
    """From this time on."""
    workdayid: WorkdayReference


class HolidayGetParameters(TypedDict, total=False):
    """What `halo.holidays.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class HolidayFields(TypedDict, total=False):
    """The fields of one record of `halo.holidays`."""

    agent_id: AgentReference | None
    """The agent it is assigned to."""
    agent_name: str | None
    """The name of that agent. Left out of list rows. A save goes by agent_id."""
    allday: bool | None
    appointmentobj: dict[str, Any] | None
    approval_start: bool | None
    approval_status: int | None
    approvalnote: str | None
    change_freeze_clients: list[dict[str, Any]] | None
    createnextappt: bool | None
    date: datetime.datetime | datetime.date | str | None
    """The date, UTC."""
    date_datetime: datetime.datetime | datetime.date | str | None
    date_only: datetime.datetime | datetime.date | str | None
    duration: float | None
    enable_change_freeze_per_client: bool | None
    end_date: datetime.datetime | datetime.date | str | None
    """When it ends, UTC."""
    end_date_only: datetime.datetime | datetime.date | str | None
    entity: int | None
    entity_id: int | None
    environment: int | None
    holid: int | None
    holiday_type: int | None
    isrecurring: bool | None
    name: str | None
    requestor_note: str | None
    risk: float | None
    schedule: dict[str, Any] | None
    schedulehandledtype: int | None
    thirdpartyid: str | None
    workday_guid: str | None
    workday_id: WorkdayReference | None


class HolidayUpdate(HolidayFields, total=False):
    """The id of one record of `halo.holidays`, and those of its fields that change."""

    id: Required[str]
    """The record to change."""

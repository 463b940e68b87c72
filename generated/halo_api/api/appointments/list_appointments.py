# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.appointment import Appointment
from ...queries import filters
from ...types import Page, Request


def list_appointments(
    *,
    advanced_search: str = UNSET,
    agents: int | Sequence[int] | str = UNSET,
    appointmentsonly: bool = UNSET,
    assets: str = UNSET,
    client_id: int = UNSET,
    end_date: datetime.datetime | datetime.date | str = UNSET,
    excludenonticketapptodo: bool = UNSET,
    excluderecurring: bool = UNSET,
    excluderecurringmaster: bool = UNSET,
    getopenjourney: bool = UNSET,
    hidecompleted: bool = UNSET,
    includedeleted: bool = UNSET,
    isrecurringchild: bool = UNSET,
    isrecurringmaster: bool = UNSET,
    locations: str = UNSET,
    my_approvals: bool = UNSET,
    order: str = UNSET,
    order2: str = UNSET,
    order3: str = UNSET,
    order4: str = UNSET,
    order5: str = UNSET,
    orderdesc: bool = UNSET,
    orderdesc2: bool = UNSET,
    orderdesc3: bool = UNSET,
    orderdesc4: bool = UNSET,
    orderdesc5: bool = UNSET,
    recurringchangeonly: bool = UNSET,
    recurringmasterid: str = UNSET,
    search: str = UNSET,
    shiftsonly: bool = UNSET,
    showall: bool = UNSET,
    showappointments: str = UNSET,
    showchanges: bool = UNSET,
    showholidayonce: bool = UNSET,
    showholidays: bool = UNSET,
    showprojects: bool = UNSET,
    showshifts: bool = UNSET,
    start_date: datetime.datetime | datetime.date | str = UNSET,
    statuses: str = UNSET,
    tasksonly: bool = UNSET,
    ticket_id: int = UNSET,
    toplevel_id: int = UNSET,
    types: str = UNSET,
    utcoffset: float = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[Appointment]]:
    """The appointments that match the filters, a page of them at a time.

    Args:
        advanced_search: Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value.
        agents: Those of any of these agents, by id.
        client_id: Records of this client.
        end_date: Up to this time (UTC).
        hidecompleted: Only what is not done.
        my_approvals: What the agent is asked to approve alone.
        order: The field to sort by.
        order2: The field to sort by where order says equal; up to order5.
        orderdesc: Whether the order is descending. Only the literal true is obeyed.
        orderdesc2: Whether that order is descending.
        search: Text to look for.
        showall: Whether records come that the agent's own restrictions would hide.
        start_date: From this time (UTC) on.
        tasksonly: Tasks alone.
        ticket_id: Records of this ticket.
        toplevel_id: Records below this top level.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/Appointment",
        operation="list_appointments",
        query=filters("list_appointments", locals(), extra_query),
        read=rows(Appointment, "appointments", "appointments"),
    )

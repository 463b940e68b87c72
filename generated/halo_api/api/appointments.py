# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of appointments."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from ..answers import (
    parse_anything,
    parse_deleted,
    parse_page,
    parse_record,
    parse_saved,
)
from ..bodies import encode_object
from ..encoding import (
    BOOLEAN,
    DATETIME,
    INTEGER,
    INTEGERS,
    NUMBER,
    STRING,
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.appointment import Appointment
from ..types import ListRequest, Request

_LIST_APPOINTMENTS = {
    "advanced_search": STRING,
    "agents": INTEGERS,
    "appointmentsonly": BOOLEAN,
    "assets": STRING,
    "client_id": INTEGER,
    "end_date": DATETIME,
    "excludenonticketapptodo": BOOLEAN,
    "excluderecurring": BOOLEAN,
    "excluderecurringmaster": BOOLEAN,
    "getopenjourney": BOOLEAN,
    "hidecompleted": BOOLEAN,
    "includedeleted": BOOLEAN,
    "isrecurringchild": BOOLEAN,
    "isrecurringmaster": BOOLEAN,
    "locations": STRING,
    "my_approvals": BOOLEAN,
    "order": STRING,
    "order2": STRING,
    "order3": STRING,
    "order4": STRING,
    "order5": STRING,
    "orderdesc": BOOLEAN,
    "orderdesc2": BOOLEAN,
    "orderdesc3": BOOLEAN,
    "orderdesc4": BOOLEAN,
    "orderdesc5": BOOLEAN,
    "recurringchangeonly": BOOLEAN,
    "recurringmasterid": STRING,
    "search": STRING,
    "shiftsonly": BOOLEAN,
    "showall": BOOLEAN,
    "showappointments": STRING,
    "showchanges": BOOLEAN,
    "showholidayonce": BOOLEAN,
    "showholidays": BOOLEAN,
    "showprojects": BOOLEAN,
    "showshifts": BOOLEAN,
    "start_date": DATETIME,
    "statuses": STRING,
    "tasksonly": BOOLEAN,
    "ticket_id": INTEGER,
    "toplevel_id": INTEGER,
    "types": STRING,
    "utcoffset": NUMBER,
}


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
) -> ListRequest[Appointment]:
    """The appointments that match the filters, a page of them at a time.

    Args:
        advanced_search: Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value.
        agents: Those of any of these agents, by id.
        client_id: Records of this client.
        end_date: Up to this time.
        hidecompleted: Only what is not done.
        my_approvals: What the agent is asked to approve alone.
        order: The field to sort by.
        order2: The field to sort by where order says equal; up to order5.
        orderdesc: Whether the order is descending. Only the literal true is obeyed.
        orderdesc2: Whether that order is descending.
        search: Text to look for.
        showall: Whether records come that the agent's own restrictions would hide.
        start_date: From this time on.
        tasksonly: Tasks alone.
        ticket_id: Records of this ticket.
        toplevel_id: Records below this top level.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Appointment",
        operation="list_appointments",
        query=encode_query("list_appointments", _LIST_APPOINTMENTS, locals(), extra_query),
        read=parse_page(Appointment, "appointments", "appointments"),
    )


def save_appointments(
    body: Sequence[Appointment | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Appointment]]:
    """The appointments as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Appointment",
        operation="save_appointments",
        query=encode_query("save_appointments", {}, locals(), extra_query),
        json=encode_body(body, "appointments"),
        read=parse_saved(Appointment, "appointments"),
    )


_GET_APPOINTMENT = {
    "includedetails": BOOLEAN,
}


def get_appointment(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Appointment]:
    """One appointment, by its id.

    Args:
        includedetails: Whether details come too: lists, custom fields and what else list rows lack.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        encode_path("/Appointment/{id}", id),
        operation="get_appointment",
        query=encode_query("get_appointment", _GET_APPOINTMENT, locals(), extra_query),
        read=parse_record(Appointment),
    )


_DELETE_APPOINTMENT = {
    "ignoreexchangedelete": BOOLEAN,
}


def delete_appointment(
    id: int,
    /,
    *,
    ignoreexchangedelete: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Appointment | None]:
    """The appointment that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Appointment/{id}", id),
        operation="delete_appointment",
        query=encode_query("delete_appointment", _DELETE_APPOINTMENT, locals(), extra_query),
        read=parse_deleted(Appointment),
    )


def get_bookings(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Any]:
    """What can be booked.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the answer as it came, or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        "/Appointment/Booking",
        operation="get_bookings",
        query=encode_query("get_bookings", {}, locals(), extra_query),
        read=parse_anything,
    )


def book_appointment(
    body: Mapping[str, Any],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Any]:
    """Book an appointment, as users do.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the answer as it came, or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Appointment/Booking",
        operation="book_appointment",
        query=encode_query("book_appointment", {}, locals(), extra_query),
        json=encode_object(body),
        read=parse_anything,
    )

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of timesheet_events."""

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
from ..encoding import (
    BOOLEAN,
    INTEGER,
    INTEGERS,
    MOMENT,
    NUMBER,
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.timesheet_event import TimesheetEvent
from ..types import ListRequest, Request

_LIST_TIMESHEET_EVENTS = {
    "agent_id": INTEGER,
    "agents": INTEGERS,
    "end_date": MOMENT,
    "start_date": MOMENT,
    "utcoffset": NUMBER,
}


def list_timesheet_events(
    *,
    agent_id: int = UNSET,
    agents: int | Sequence[int] | str = UNSET,
    end_date: datetime.datetime | str = UNSET,
    start_date: datetime.datetime | str = UNSET,
    utcoffset: float = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[TimesheetEvent]:
    """The timesheet events that match the filters.

    Args:
        agent_id: Records of this agent.
        agents: Those of any of these agents, by id.
        end_date: At this time or earlier; a date without a time is refused, because the server misreads it.
        start_date: At this time or later; a date without a time is refused, because the server misreads it.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/TimesheetEvent",
        operation="list_timesheet_events",
        query=encode_query("list_timesheet_events", _LIST_TIMESHEET_EVENTS, locals(), extra_query),
        read=parse_page(TimesheetEvent, "", "timesheet_events"),
    )


def save_timesheet_events(
    body: Sequence[TimesheetEvent | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[TimesheetEvent]]:
    """The timesheet events as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/TimesheetEvent",
        operation="save_timesheet_events",
        query=encode_query("save_timesheet_events", {}, locals(), extra_query),
        json=encode_body(body, "timesheet_events"),
        read=parse_saved(TimesheetEvent, ""),
    )


_GET_TIMESHEET_EVENT = {
    "includedetails": BOOLEAN,
}


def get_timesheet_event(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[TimesheetEvent]:
    """One timesheet event, by its id.

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
        encode_path("/TimesheetEvent/{id}", id),
        operation="get_timesheet_event",
        query=encode_query("get_timesheet_event", _GET_TIMESHEET_EVENT, locals(), extra_query),
        read=parse_record(TimesheetEvent),
    )


def delete_timesheet_event(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[TimesheetEvent | None]:
    """The timesheet event that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/TimesheetEvent/{id}", id),
        operation="delete_timesheet_event",
        query=encode_query("delete_timesheet_event", {}, locals(), extra_query),
        read=parse_deleted(TimesheetEvent),
    )


def get_own_timesheet_events(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Any]:
    """What the agent that the application logs in as did.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the answer as it came, or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        "/TimesheetEvent/mine",
        operation="get_own_timesheet_events",
        query=encode_query("get_own_timesheet_events", {}, locals(), extra_query),
        read=parse_anything,
    )

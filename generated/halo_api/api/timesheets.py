# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of timesheets."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from ..answers import (
    parse_anything,
    parse_page,
    parse_record,
    parse_saved,
)
from ..encoding import (
    DATETIME,
    INTEGER,
    encode_body,
    encode_path,
    encode_query,
)
from ..models.timesheet import Timesheet
from ..types import ListRequest, Request


def list_timesheets(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Timesheet]:
    """The timesheets that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Timesheet",
        operation="list_timesheets",
        query=encode_query("list_timesheets", {}, locals(), extra_query),
        read=parse_page(Timesheet, "", "timesheets"),
    )


def save_timesheets(
    body: Sequence[Timesheet | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Timesheet]]:
    """The timesheets as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Timesheet",
        operation="save_timesheets",
        query=encode_query("save_timesheets", {}, locals(), extra_query),
        json=encode_body(body, "timesheets"),
        read=parse_saved(Timesheet, ""),
    )


_GET_TIMESHEET = {
    "agent_id": INTEGER,
    "date": DATETIME,
}


def get_timesheet(
    id: int,
    /,
    *,
    agent_id: int,
    date: datetime.datetime | datetime.date | str,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Timesheet]:
    """One timesheet, by its id.

    Args:
        agent_id: Whose timesheet.
        date: Of which day.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        encode_path("/Timesheet/{id}", id),
        operation="get_timesheet",
        query=encode_query("get_timesheet", _GET_TIMESHEET, locals(), extra_query),
        read=parse_record(Timesheet),
    )


def get_own_timesheets(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Any]:
    """The timesheets of the agent that the application logs in as.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the answer as it came, or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        "/Timesheet/mine",
        operation="get_own_timesheets",
        query=encode_query("get_own_timesheets", {}, locals(), extra_query),
        read=parse_anything,
    )

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of schedules."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..answers import (
    parse_page,
    parse_record,
    parse_saved,
)
from ..encoding import (
    BOOLEAN,
    INTEGER,
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.schedule import Schedule
from ..types import ListRequest, Request

_LIST_SCHEDULES = {
    "includedetails": BOOLEAN,
    "primaryid": INTEGER,
    "type": INTEGER,
}


def list_schedules(
    *,
    includedetails: bool = UNSET,
    primaryid: int = UNSET,
    type: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Schedule]:
    """The schedules that match the filters.

    Args:
        includedetails: Whether details come too: lists, custom fields and what else list rows lack.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Schedule",
        operation="list_schedules",
        query=encode_query("list_schedules", _LIST_SCHEDULES, locals(), extra_query),
        read=parse_page(Schedule, "", "schedules"),
    )


def save_schedules(
    body: Sequence[Schedule | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Schedule]]:
    """The schedules as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Schedule",
        operation="save_schedules",
        query=encode_query("save_schedules", {}, locals(), extra_query),
        json=encode_body(body, "schedules"),
        read=parse_saved(Schedule, ""),
    )


_GET_SCHEDULE = {
    "includedetails": BOOLEAN,
}


def get_schedule(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Schedule]:
    """One schedule, by its id.

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
        encode_path("/Schedule/{id}", id),
        operation="get_schedule",
        query=encode_query("get_schedule", _GET_SCHEDULE, locals(), extra_query),
        read=parse_record(Schedule),
    )

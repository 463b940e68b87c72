# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of schedule_occurrences."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..answers import (
    parse_page,
    parse_record,
)
from ..encoding import (
    encode_path,
    encode_query,
)
from ..models.schedule_occurrence import ScheduleOccurrence
from ..types import ListRequest, Request


def list_schedule_occurrences(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[ScheduleOccurrence]:
    """The schedule occurrences that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/ScheduleOccurrence",
        operation="list_schedule_occurrences",
        query=encode_query("list_schedule_occurrences", {}, locals(), extra_query),
        read=parse_page(ScheduleOccurrence, "occurrences", "schedule_occurrences"),
    )


def get_schedule_occurrence(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[ScheduleOccurrence]:
    """One schedule occurrence, by its id.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        encode_path("/ScheduleOccurrence/{id}", id),
        operation="get_schedule_occurrence",
        query=encode_query("get_schedule_occurrence", {}, locals(), extra_query),
        read=parse_record(ScheduleOccurrence),
    )

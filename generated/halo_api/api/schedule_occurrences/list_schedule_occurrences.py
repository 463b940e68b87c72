# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...models.schedule_occurrence import ScheduleOccurrence
from ...queries import filters
from ...types import Page, Request


def list_schedule_occurrences(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[ScheduleOccurrence]]:
    """The schedule occurrences that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/ScheduleOccurrence",
        operation="list_schedule_occurrences",
        query=filters("list_schedule_occurrences", locals(), extra_query),
        read=rows(ScheduleOccurrence, "occurrences", "schedule_occurrences"),
    )

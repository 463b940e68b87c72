# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import one
from ...models.schedule_occurrence import ScheduleOccurrence
from ...queries import filters, path
from ...types import Request


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
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        path("/ScheduleOccurrence/{id}", id),
        operation="get_schedule_occurrence",
        query=filters("get_schedule_occurrence", locals(), extra_query),
        read=one(ScheduleOccurrence),
    )

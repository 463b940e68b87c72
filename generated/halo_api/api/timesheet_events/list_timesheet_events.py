# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.timesheet_event import TimesheetEvent
from ...queries import filters
from ...types import Page, Request


def list_timesheet_events(
    *,
    agent_id: int = UNSET,
    agents: int | Sequence[int] | str = UNSET,
    end_date: datetime.datetime | str = UNSET,
    start_date: datetime.datetime | str = UNSET,
    utcoffset: float = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[TimesheetEvent]]:
    """The timesheet events that match the filters.

    Args:
        agent_id: Records of this agent.
        agents: Those of any of these agents, by id.
        end_date: At this time (UTC) or earlier; a date without a time is refused, because the server misreads it.
        start_date: At this time (UTC) or later; a date without a time is refused, because the server misreads it.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/TimesheetEvent",
        operation="list_timesheet_events",
        query=filters("list_timesheet_events", locals(), extra_query),
        read=rows(TimesheetEvent, "", "timesheet_events"),
    )

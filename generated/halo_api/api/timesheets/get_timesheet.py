# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import one
from ...model import UNSET
from ...models.timesheet import Timesheet
from ...queries import filters, path
from ...types import Request


def get_timesheet(
    id: int,
    /,
    *,
    agent_id: int = UNSET,
    date: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Timesheet]:
    """One timesheet, by its id.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        path("/Timesheet/{id}", id),
        operation="get_timesheet",
        query=filters("get_timesheet", locals(), extra_query),
        read=one(Timesheet),
    )

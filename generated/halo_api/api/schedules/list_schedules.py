# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.schedule import Schedule
from ...queries import filters
from ...types import Page, Request


def list_schedules(
    *,
    includedetails: bool = UNSET,
    primaryid: int = UNSET,
    type: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[Schedule]]:
    """The schedules that match the filters.

    Args:
        includedetails: Whether details come too: lists, custom fields and what else list rows lack.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/Schedule",
        operation="list_schedules",
        query=filters("list_schedules", locals(), extra_query),
        read=rows(Schedule, "", "schedules"),
    )

# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.holiday import Holiday
from ...queries import filters
from ...types import Page, Request


def list_holidays(
    *,
    agent_id: int = UNSET,
    approved_only: bool = UNSET,
    end_date: datetime.datetime | datetime.date | str = UNSET,
    entity: int = UNSET,
    include_apid: bool = UNSET,
    inclusive_end: bool = UNSET,
    inclusive_start: bool = UNSET,
    my_approvals: bool = UNSET,
    start_date: datetime.datetime | datetime.date | str = UNSET,
    workdayid: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[Holiday]]:
    """The holidays that match the filters.

    Args:
        agent_id: Records of this agent.
        my_approvals: What the agent is asked to approve alone.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/Holiday",
        operation="list_holidays",
        query=filters("list_holidays", locals(), extra_query),
        read=rows(Holiday, "", "holidays"),
    )

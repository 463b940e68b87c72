# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.agent_check_in import AgentCheckIn
from ...queries import filters
from ...types import Page, Request


def list_agent_check_ins(
    *,
    agent_id: int = UNSET,
    end_date: datetime.datetime | datetime.date | str = UNSET,
    start_date: datetime.datetime | datetime.date | str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[AgentCheckIn]]:
    """The agent check ins that match the filters.

    Args:
        agent_id: Records of this agent.
        end_date: At this time (UTC) or earlier.
        start_date: At this time (UTC) or later.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/AgentCheckIn",
        operation="list_agent_check_ins",
        query=filters("list_agent_check_ins", locals(), extra_query),
        read=rows(AgentCheckIn, "", "agent_check_ins"),
    )

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of agent_check_ins."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from ..answers import (
    parse_page,
    parse_record,
    parse_saved,
)
from ..encoding import (
    BOOLEAN,
    DATETIME,
    INTEGER,
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.agent_check_in import AgentCheckIn
from ..types import ListRequest, Request

_LIST_AGENT_CHECK_INS = {
    "agent_id": INTEGER,
    "end_date": DATETIME,
    "start_date": DATETIME,
}


def list_agent_check_ins(
    *,
    agent_id: int = UNSET,
    end_date: datetime.datetime | datetime.date | str = UNSET,
    start_date: datetime.datetime | datetime.date | str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[AgentCheckIn]:
    """The agent check ins that match the filters.

    Args:
        agent_id: Records of this agent.
        end_date: At this time or earlier.
        start_date: At this time or later.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/AgentCheckIn",
        operation="list_agent_check_ins",
        query=encode_query("list_agent_check_ins", _LIST_AGENT_CHECK_INS, locals(), extra_query),
        read=parse_page(AgentCheckIn, "", "agent_check_ins"),
    )


def save_agent_check_ins(
    body: Sequence[AgentCheckIn | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[AgentCheckIn]]:
    """The agent check ins as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/AgentCheckIn",
        operation="save_agent_check_ins",
        query=encode_query("save_agent_check_ins", {}, locals(), extra_query),
        json=encode_body(body, "agent_check_ins"),
        read=parse_saved(AgentCheckIn, ""),
    )


_GET_AGENT_CHECK_IN = {
    "includedetails": BOOLEAN,
}


def get_agent_check_in(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[AgentCheckIn]:
    """One agent check in, by its id.

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
        encode_path("/AgentCheckIn/{id}", id),
        operation="get_agent_check_in",
        query=encode_query("get_agent_check_in", _GET_AGENT_CHECK_IN, locals(), extra_query),
        read=parse_record(AgentCheckIn),
    )

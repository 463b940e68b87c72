# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of call_logs."""

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
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.call_log import CallLog
from ..types import ListRequest, Request

_LIST_CALL_LOGS = {
    "showall": BOOLEAN,
}


def list_call_logs(
    *,
    showall: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[CallLog]:
    """The call logs that match the filters.

    Args:
        showall: Whether records come that the agent's own restrictions would hide.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/CallLog",
        operation="list_call_logs",
        query=encode_query("list_call_logs", _LIST_CALL_LOGS, locals(), extra_query),
        read=parse_page(CallLog, "calllog", "call_logs"),
    )


def save_call_logs(
    body: Sequence[CallLog | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[CallLog]]:
    """The call logs as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/CallLog",
        operation="save_call_logs",
        query=encode_query("save_call_logs", {}, locals(), extra_query),
        json=encode_body(body, "call_logs"),
        read=parse_saved(CallLog, "calllog"),
    )


_GET_CALL_LOG = {
    "includedetails": BOOLEAN,
}


def get_call_log(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[CallLog]:
    """One call log, by its id.

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
        encode_path("/CallLog/{id}", id),
        operation="get_call_log",
        query=encode_query("get_call_log", _GET_CALL_LOG, locals(), extra_query),
        read=parse_record(CallLog),
    )

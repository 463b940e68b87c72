# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.call_log import CallLog
from ...queries import filters
from ...types import Page, Request


def list_call_logs(
    *,
    showall: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[CallLog]]:
    """The call logs that match the filters.

    Args:
        showall: Whether records come that the agent's own restrictions would hide.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/CallLog",
        operation="list_call_logs",
        query=filters("list_call_logs", locals(), extra_query),
        read=rows(CallLog, "calllog", "call_logs"),
    )

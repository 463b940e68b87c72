# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.priority import Priority
from ...queries import filters
from ...types import Page, Request


def list_priorities(
    *,
    includedistinct: bool = UNSET,
    slaid: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[Priority]]:
    """The priorities that match the filters.

    Args:
        slaid: Priorities of this SLA.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/Priority",
        operation="list_priorities",
        query=filters("list_priorities", locals(), extra_query),
        read=rows(Priority, "", "priorities"),
    )

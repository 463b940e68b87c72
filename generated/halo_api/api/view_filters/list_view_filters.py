# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.view_filter import ViewFilter
from ...queries import filters
from ...types import Page, Request


def list_view_filters(
    *,
    globalonly: bool = UNSET,
    showall: bool = UNSET,
    showallforteam: int = UNSET,
    showallfortech: int = UNSET,
    ticketarea_id: int = UNSET,
    type: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[ViewFilter]]:
    """The view filters that match the filters.

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
        "/ViewFilter",
        operation="list_view_filters",
        query=filters("list_view_filters", locals(), extra_query),
        read=rows(ViewFilter, "", "view_filters"),
    )

# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.view_list import ViewList
from ...queries import filters
from ...types import Page, Request


def list_view_lists(
    *,
    connectedinstance_id: int = UNSET,
    domain: str = UNSET,
    globalonly: bool = UNSET,
    istree: bool = UNSET,
    showall: bool = UNSET,
    showallforteam: int = UNSET,
    showallfortech: int = UNSET,
    showcounts: bool = UNSET,
    ticketarea_id: int = UNSET,
    type: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[ViewList]]:
    """The view lists that match the filters.

    Args:
        showall: Whether records come that the agent's own restrictions would hide.
        showcounts: Whether each row carries its number of tickets.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/ViewLists",
        operation="list_view_lists",
        query=filters("list_view_lists", locals(), extra_query),
        read=rows(ViewList, "", "view_lists"),
    )

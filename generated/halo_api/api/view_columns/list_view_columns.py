# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.view_columns import ViewColumns
from ...queries import filters
from ...types import Page, Request


def list_view_columns(
    *,
    globalonly: bool = UNSET,
    showall: bool = UNSET,
    showallforteam: int = UNSET,
    showallfortech: int = UNSET,
    ticketarea_id: int = UNSET,
    type: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[ViewColumns]]:
    """The view columns that match the filters.

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
        "/ViewColumns",
        operation="list_view_columns",
        query=filters("list_view_columns", locals(), extra_query),
        read=rows(ViewColumns, "", "view_columns"),
    )

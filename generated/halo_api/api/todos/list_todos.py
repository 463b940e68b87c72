# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.todo import Todo
from ...queries import filters
from ...types import Page, Request


def list_todos(
    *,
    ticket_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[Todo]]:
    """The todos that match the filters.

    Args:
        ticket_id: Records of this ticket.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/ToDo",
        operation="list_todos",
        query=filters("list_todos", locals(), extra_query),
        read=rows(Todo, "", "todos"),
    )

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of todos."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..answers import (
    parse_page,
    parse_saved,
)
from ..encoding import (
    INTEGER,
    encode_body,
    encode_query,
)
from ..model import UNSET
from ..models.todo import Todo
from ..types import ListRequest, Request

_LIST_TODOS = {
    "ticket_id": INTEGER,
}


def list_todos(
    *,
    ticket_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Todo]:
    """The todos that match the filters.

    Args:
        ticket_id: Records of this ticket.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/ToDo",
        operation="list_todos",
        query=encode_query("list_todos", _LIST_TODOS, locals(), extra_query),
        read=parse_page(Todo, "", "todos"),
    )


def save_todos(
    body: Sequence[Todo | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Todo]]:
    """The todos as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/ToDo",
        operation="save_todos",
        query=encode_query("save_todos", {}, locals(), extra_query),
        json=encode_body(body, "todos"),
        read=parse_saved(Todo, ""),
    )

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of todo_groups."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..answers import (
    parse_deleted,
    parse_page,
    parse_record,
    parse_saved,
)
from ..encoding import (
    encode_body,
    encode_path,
    encode_query,
)
from ..models.todo_group import TodoGroup
from ..types import ListRequest, Request


def list_todo_groups(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[TodoGroup]:
    """The todo groups that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/ToDoGroup",
        operation="list_todo_groups",
        query=encode_query("list_todo_groups", {}, locals(), extra_query),
        read=parse_page(TodoGroup, "data", "todo_groups"),
    )


def save_todo_groups(
    body: Sequence[TodoGroup | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[TodoGroup]]:
    """The todo groups as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/ToDoGroup",
        operation="save_todo_groups",
        query=encode_query("save_todo_groups", {}, locals(), extra_query),
        json=encode_body(body, "todo_groups"),
        read=parse_saved(TodoGroup, "data"),
    )


def get_todo_group(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[TodoGroup]:
    """One todo group, by its id.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        encode_path("/ToDoGroup/{id}", id),
        operation="get_todo_group",
        query=encode_query("get_todo_group", {}, locals(), extra_query),
        read=parse_record(TodoGroup),
    )


def delete_todo_group(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[TodoGroup | None]:
    """The todo group that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/ToDoGroup/{id}", id),
        operation="delete_todo_group",
        query=encode_query("delete_todo_group", {}, locals(), extra_query),
        read=parse_deleted(TodoGroup),
    )

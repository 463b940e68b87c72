# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of custom_queries."""

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
from ..models.custom_query import CustomQuery
from ..types import ListRequest, Request


def list_custom_queries(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[CustomQuery]:
    """The custom queries that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/CustomQuery",
        operation="list_custom_queries",
        query=encode_query("list_custom_queries", {}, locals(), extra_query),
        read=parse_page(CustomQuery, "", "custom_queries"),
    )


def save_custom_queries(
    body: Sequence[CustomQuery | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[CustomQuery]]:
    """The custom queries as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/CustomQuery",
        operation="save_custom_queries",
        query=encode_query("save_custom_queries", {}, locals(), extra_query),
        json=encode_body(body, "custom_queries"),
        read=parse_saved(CustomQuery, ""),
    )


def get_custom_query(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[CustomQuery]:
    """One custom query, by its id.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        encode_path("/CustomQuery/{id}", id),
        operation="get_custom_query",
        query=encode_query("get_custom_query", {}, locals(), extra_query),
        read=parse_record(CustomQuery),
    )


def delete_custom_query(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[CustomQuery | None]:
    """The custom query that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/CustomQuery/{id}", id),
        operation="delete_custom_query",
        query=encode_query("delete_custom_query", {}, locals(), extra_query),
        read=parse_deleted(CustomQuery),
    )

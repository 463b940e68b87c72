# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of journeys."""

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
    BOOLEAN,
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.journey import Journey
from ..types import ListRequest, Request


def list_journeys(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Journey]:
    """The journeys that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Journey",
        operation="list_journeys",
        query=encode_query("list_journeys", {}, locals(), extra_query),
        read=parse_page(Journey, "", "journeys"),
    )


def save_journeys(
    body: Sequence[Journey | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Journey]]:
    """The journeys as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Journey",
        operation="save_journeys",
        query=encode_query("save_journeys", {}, locals(), extra_query),
        json=encode_body(body, "journeys"),
        read=parse_saved(Journey, ""),
    )


_GET_JOURNEY = {
    "includedetails": BOOLEAN,
}


def get_journey(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Journey]:
    """One journey, by its id.

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
        encode_path("/Journey/{id}", id),
        operation="get_journey",
        query=encode_query("get_journey", _GET_JOURNEY, locals(), extra_query),
        read=parse_record(Journey),
    )


def delete_journey(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Journey | None]:
    """The journey that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Journey/{id}", id),
        operation="delete_journey",
        query=encode_query("delete_journey", {}, locals(), extra_query),
        read=parse_deleted(Journey),
    )

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of downtimes."""

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
from ..models.downtime import Downtime
from ..types import ListRequest, Request


def list_downtimes(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Downtime]:
    """The downtimes that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Downtime",
        operation="list_downtimes",
        query=encode_query("list_downtimes", {}, locals(), extra_query),
        read=parse_page(Downtime, "downtime", "downtimes"),
    )


def save_downtimes(
    body: Sequence[Downtime | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Downtime]]:
    """The downtimes as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Downtime",
        operation="save_downtimes",
        query=encode_query("save_downtimes", {}, locals(), extra_query),
        json=encode_body(body, "downtimes"),
        read=parse_saved(Downtime, "downtime"),
    )


def get_downtime(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Downtime]:
    """One downtime, by its id.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        encode_path("/Downtime/{id}", id),
        operation="get_downtime",
        query=encode_query("get_downtime", {}, locals(), extra_query),
        read=parse_record(Downtime),
    )


def delete_downtime(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Downtime | None]:
    """The downtime that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Downtime/{id}", id),
        operation="delete_downtime",
        query=encode_query("delete_downtime", {}, locals(), extra_query),
        read=parse_deleted(Downtime),
    )

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of cabs."""

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
from ..models.cab import Cab
from ..types import ListRequest, Request

_LIST_CABS = {
    "includemembers": BOOLEAN,
}


def list_cabs(
    *,
    includemembers: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Cab]:
    """The cabs that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/CAB",
        operation="list_cabs",
        query=encode_query("list_cabs", _LIST_CABS, locals(), extra_query),
        read=parse_page(Cab, "", "cabs"),
    )


def save_cabs(
    body: Sequence[Cab | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Cab]]:
    """The cabs as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/CAB",
        operation="save_cabs",
        query=encode_query("save_cabs", {}, locals(), extra_query),
        json=encode_body(body, "cabs"),
        read=parse_saved(Cab, ""),
    )


_GET_CAB = {
    "includedetails": BOOLEAN,
}


def get_cab(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Cab]:
    """One cab, by its id.

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
        encode_path("/CAB/{id}", id),
        operation="get_cab",
        query=encode_query("get_cab", _GET_CAB, locals(), extra_query),
        read=parse_record(Cab),
    )


def delete_cab(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Cab | None]:
    """The cab that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/CAB/{id}", id),
        operation="delete_cab",
        query=encode_query("delete_cab", {}, locals(), extra_query),
        read=parse_deleted(Cab),
    )

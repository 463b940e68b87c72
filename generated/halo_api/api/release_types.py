# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of release_types."""

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
from ..models.release_type import ReleaseType
from ..types import ListRequest, Request


def list_release_types(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[ReleaseType]:
    """The release types that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/ReleaseType",
        operation="list_release_types",
        query=encode_query("list_release_types", {}, locals(), extra_query),
        read=parse_page(ReleaseType, "", "release_types"),
    )


def save_release_types(
    body: Sequence[ReleaseType | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[ReleaseType]]:
    """The release types as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/ReleaseType",
        operation="save_release_types",
        query=encode_query("save_release_types", {}, locals(), extra_query),
        json=encode_body(body, "release_types"),
        read=parse_saved(ReleaseType, ""),
    )


_GET_RELEASE_TYPE = {
    "includedetails": BOOLEAN,
}


def get_release_type(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[ReleaseType]:
    """One release type, by its id.

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
        encode_path("/ReleaseType/{id}", id),
        operation="get_release_type",
        query=encode_query("get_release_type", _GET_RELEASE_TYPE, locals(), extra_query),
        read=parse_record(ReleaseType),
    )


def delete_release_type(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[ReleaseType | None]:
    """The release type that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/ReleaseType/{id}", id),
        operation="delete_release_type",
        query=encode_query("delete_release_type", {}, locals(), extra_query),
        read=parse_deleted(ReleaseType),
    )

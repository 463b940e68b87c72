# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of qualifications."""

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
from ..models.qualification import Qualification
from ..types import ListRequest, Request

_LIST_QUALIFICATIONS = {
    "includecriteriainfo": BOOLEAN,
}


def list_qualifications(
    *,
    includecriteriainfo: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Qualification]:
    """The qualifications that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Qualification",
        operation="list_qualifications",
        query=encode_query("list_qualifications", _LIST_QUALIFICATIONS, locals(), extra_query),
        read=parse_page(Qualification, "", "qualifications"),
    )


def save_qualifications(
    body: Sequence[Qualification | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Qualification]]:
    """The qualifications as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Qualification",
        operation="save_qualifications",
        query=encode_query("save_qualifications", {}, locals(), extra_query),
        json=encode_body(body, "qualifications"),
        read=parse_saved(Qualification, ""),
    )


_GET_QUALIFICATION = {
    "includedetails": BOOLEAN,
}


def get_qualification(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Qualification]:
    """One qualification, by its id.

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
        encode_path("/Qualification/{id}", id),
        operation="get_qualification",
        query=encode_query("get_qualification", _GET_QUALIFICATION, locals(), extra_query),
        read=parse_record(Qualification),
    )


def delete_qualification(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Qualification | None]:
    """The qualification that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Qualification/{id}", id),
        operation="delete_qualification",
        query=encode_query("delete_qualification", {}, locals(), extra_query),
        read=parse_deleted(Qualification),
    )

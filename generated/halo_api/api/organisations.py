# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of organisations."""

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
from ..models.organisation import Organisation
from ..types import ListRequest, Request


def list_organisations(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Organisation]:
    """The organisations that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Organisation",
        operation="list_organisations",
        query=encode_query("list_organisations", {}, locals(), extra_query),
        read=parse_page(Organisation, "", "organisations"),
    )


def save_organisations(
    body: Sequence[Organisation | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Organisation]]:
    """The organisations as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Organisation",
        operation="save_organisations",
        query=encode_query("save_organisations", {}, locals(), extra_query),
        json=encode_body(body, "organisations"),
        read=parse_saved(Organisation, ""),
    )


_GET_ORGANISATION = {
    "includedetails": BOOLEAN,
}


def get_organisation(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Organisation]:
    """One organisation, by its id.

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
        encode_path("/Organisation/{id}", id),
        operation="get_organisation",
        query=encode_query("get_organisation", _GET_ORGANISATION, locals(), extra_query),
        read=parse_record(Organisation),
    )


def delete_organisation(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Organisation | None]:
    """The organisation that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Organisation/{id}", id),
        operation="delete_organisation",
        query=encode_query("delete_organisation", {}, locals(), extra_query),
        read=parse_deleted(Organisation),
    )

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of releases."""

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
    INTEGER,
    STRING,
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.release import Release
from ..types import ListRequest, Request

_LIST_RELEASES = {
    "compare_version_seq": INTEGER,
    "exclude_releasenote_group_id": INTEGER,
    "include_devops_project": BOOLEAN,
    "includedetails": BOOLEAN,
    "includenotecount": BOOLEAN,
    "order": STRING,
    "order2": STRING,
    "order3": STRING,
    "order4": STRING,
    "order5": STRING,
    "orderdesc": BOOLEAN,
    "orderdesc2": BOOLEAN,
    "orderdesc3": BOOLEAN,
    "orderdesc4": BOOLEAN,
    "orderdesc5": BOOLEAN,
    "product_id": INTEGER,
    "releasenote_group_id": INTEGER,
    "restrictmyversion": BOOLEAN,
    "search": STRING,
}


def list_releases(
    *,
    compare_version_seq: int = UNSET,
    exclude_releasenote_group_id: int = UNSET,
    include_devops_project: bool = UNSET,
    includedetails: bool = UNSET,
    includenotecount: bool = UNSET,
    order: str = UNSET,
    order2: str = UNSET,
    order3: str = UNSET,
    order4: str = UNSET,
    order5: str = UNSET,
    orderdesc: bool = UNSET,
    orderdesc2: bool = UNSET,
    orderdesc3: bool = UNSET,
    orderdesc4: bool = UNSET,
    orderdesc5: bool = UNSET,
    product_id: int = UNSET,
    releasenote_group_id: int = UNSET,
    restrictmyversion: bool = UNSET,
    search: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Release]:
    """The releases that match the filters, a page of them at a time.

    Args:
        includedetails: Whether details come too: lists, custom fields and what else list rows lack.
        order: The field to sort by.
        order2: The field to sort by where order says equal; up to order5.
        orderdesc: Whether the order is descending. Only the literal true is obeyed.
        orderdesc2: Whether that order is descending.
        search: Text to look for.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Release",
        operation="list_releases",
        query=encode_query("list_releases", _LIST_RELEASES, locals(), extra_query),
        read=parse_page(Release, "releases", "releases"),
    )


def save_releases(
    body: Sequence[Release | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Release]]:
    """The releases as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Release",
        operation="save_releases",
        query=encode_query("save_releases", {}, locals(), extra_query),
        json=encode_body(body, "releases"),
        read=parse_saved(Release, "releases"),
    )


_GET_RELEASE = {
    "includedetails": BOOLEAN,
}


def get_release(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Release]:
    """One release, by its id.

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
        encode_path("/Release/{id}", id),
        operation="get_release",
        query=encode_query("get_release", _GET_RELEASE, locals(), extra_query),
        read=parse_record(Release),
    )


def delete_release(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Release | None]:
    """The release that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Release/{id}", id),
        operation="delete_release",
        query=encode_query("delete_release", {}, locals(), extra_query),
        read=parse_deleted(Release),
    )

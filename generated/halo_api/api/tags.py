# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of tags."""

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
from ..models.tag import Tag
from ..types import ListRequest, Request


def list_tags(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Tag]:
    """The tags that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Tags",
        operation="list_tags",
        query=encode_query("list_tags", {}, locals(), extra_query),
        read=parse_page(Tag, "", "tags"),
    )


def save_tags(
    body: Sequence[Tag | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Tag]]:
    """The tags as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Tags",
        operation="save_tags",
        query=encode_query("save_tags", {}, locals(), extra_query),
        json=encode_body(body, "tags"),
        read=parse_saved(Tag, ""),
    )


_GET_TAG = {
    "includedetails": BOOLEAN,
}


def get_tag(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Tag]:
    """One tag, by its id.

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
        encode_path("/Tags/{id}", id),
        operation="get_tag",
        query=encode_query("get_tag", _GET_TAG, locals(), extra_query),
        read=parse_record(Tag),
    )


def delete_tag(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Tag | None]:
    """The tag that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Tags/{id}", id),
        operation="delete_tag",
        query=encode_query("delete_tag", {}, locals(), extra_query),
        read=parse_deleted(Tag),
    )

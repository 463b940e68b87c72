# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of faq_lists."""

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
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.faq_list import FaqList
from ..types import ListRequest, Request

_LIST_FAQ_LISTS = {
    "allgroups": BOOLEAN,
    "endoftreeonly": BOOLEAN,
    "level": INTEGER,
    "organisation_id": INTEGER,
    "parent_id": INTEGER,
    "showcounts": BOOLEAN,
    "type": INTEGER,
}


def list_faq_lists(
    *,
    allgroups: bool = UNSET,
    endoftreeonly: bool = UNSET,
    level: int = UNSET,
    organisation_id: int = UNSET,
    parent_id: int = UNSET,
    showcounts: bool = UNSET,
    type: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[FaqList]:
    """The faq lists that match the filters.

    Args:
        organisation_id: Records of this organisation.
        showcounts: Whether each row carries its number of tickets.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/FAQLists",
        operation="list_faq_lists",
        query=encode_query("list_faq_lists", _LIST_FAQ_LISTS, locals(), extra_query),
        read=parse_page(FaqList, "", "faq_lists"),
    )


def save_faq_lists(
    body: Sequence[FaqList | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[FaqList]]:
    """The faq lists as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/FAQLists",
        operation="save_faq_lists",
        query=encode_query("save_faq_lists", {}, locals(), extra_query),
        json=encode_body(body, "faq_lists"),
        read=parse_saved(FaqList, ""),
    )


_GET_FAQ_LIST = {
    "includedetails": BOOLEAN,
    "organisation_id": INTEGER,
}


def get_faq_list(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    organisation_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[FaqList]:
    """One faq list, by its id.

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
        encode_path("/FAQLists/{id}", id),
        operation="get_faq_list",
        query=encode_query("get_faq_list", _GET_FAQ_LIST, locals(), extra_query),
        read=parse_record(FaqList),
    )


def delete_faq_list(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[FaqList | None]:
    """The faq list that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/FAQLists/{id}", id),
        operation="delete_faq_list",
        query=encode_query("delete_faq_list", {}, locals(), extra_query),
        read=parse_deleted(FaqList),
    )

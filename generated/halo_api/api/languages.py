# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of languages."""

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
from ..models.language import Language
from ..types import ListRequest, Request

_LIST_LANGUAGES = {
    "showall": BOOLEAN,
}


def list_languages(
    *,
    showall: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Language]:
    """The languages that match the filters.

    Args:
        showall: Whether records come that the agent's own restrictions would hide.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Languages",
        operation="list_languages",
        query=encode_query("list_languages", _LIST_LANGUAGES, locals(), extra_query),
        read=parse_page(Language, "", "languages"),
    )


def save_languages(
    body: Sequence[Language | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Language]]:
    """The languages as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Languages",
        operation="save_languages",
        query=encode_query("save_languages", {}, locals(), extra_query),
        json=encode_body(body, "languages"),
        read=parse_saved(Language, ""),
    )


_GET_LANGUAGE = {
    "includedetails": BOOLEAN,
}


def get_language(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Language]:
    """One language, by its id.

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
        encode_path("/Languages/{id}", id),
        operation="get_language",
        query=encode_query("get_language", _GET_LANGUAGE, locals(), extra_query),
        read=parse_record(Language),
    )


def delete_language(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Language | None]:
    """The language that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Languages/{id}", id),
        operation="delete_language",
        query=encode_query("delete_language", {}, locals(), extra_query),
        read=parse_deleted(Language),
    )

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of database_lookups."""

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
from ..models.database_lookup import DatabaseLookup
from ..types import ListRequest, Request

_LIST_DATABASE_LOOKUPS = {
    "type": INTEGER,
}


def list_database_lookups(
    *,
    type: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[DatabaseLookup]:
    """The database lookups that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/DatabaseLookup",
        operation="list_database_lookups",
        query=encode_query("list_database_lookups", _LIST_DATABASE_LOOKUPS, locals(), extra_query),
        read=parse_page(DatabaseLookup, "", "database_lookups"),
    )


def save_database_lookups(
    body: Sequence[DatabaseLookup | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[DatabaseLookup]]:
    """The database lookups as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/DatabaseLookup",
        operation="save_database_lookups",
        query=encode_query("save_database_lookups", {}, locals(), extra_query),
        json=encode_body(body, "database_lookups"),
        read=parse_saved(DatabaseLookup, ""),
    )


_GET_DATABASE_LOOKUP = {
    "includedetails": BOOLEAN,
    "lookup_value": STRING,
}


def get_database_lookup(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    lookup_value: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[DatabaseLookup]:
    """One database lookup, by its id.

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
        encode_path("/DatabaseLookup/{id}", id),
        operation="get_database_lookup",
        query=encode_query("get_database_lookup", _GET_DATABASE_LOOKUP, locals(), extra_query),
        read=parse_record(DatabaseLookup),
    )


def delete_database_lookup(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[DatabaseLookup | None]:
    """The database lookup that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/DatabaseLookup/{id}", id),
        operation="delete_database_lookup",
        query=encode_query("delete_database_lookup", {}, locals(), extra_query),
        read=parse_deleted(DatabaseLookup),
    )

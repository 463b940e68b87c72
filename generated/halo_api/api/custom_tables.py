# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of custom_tables."""

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
from ..models.custom_table import CustomTable
from ..types import ListRequest, Request

_LIST_CUSTOM_TABLES = {
    "access_control_level": INTEGER,
    "customonly": BOOLEAN,
    "isconfig": BOOLEAN,
    "iswebhookmapping": BOOLEAN,
    "systemonly": BOOLEAN,
    "usage": INTEGER,
}


def list_custom_tables(
    *,
    access_control_level: int = UNSET,
    customonly: bool = UNSET,
    isconfig: bool = UNSET,
    iswebhookmapping: bool = UNSET,
    systemonly: bool = UNSET,
    usage: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[CustomTable]:
    """The custom tables that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/CustomTable",
        operation="list_custom_tables",
        query=encode_query("list_custom_tables", _LIST_CUSTOM_TABLES, locals(), extra_query),
        read=parse_page(CustomTable, "", "custom_tables"),
    )


def save_custom_tables(
    body: Sequence[CustomTable | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[CustomTable]]:
    """The custom tables as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/CustomTable",
        operation="save_custom_tables",
        query=encode_query("save_custom_tables", {}, locals(), extra_query),
        json=encode_body(body, "custom_tables"),
        read=parse_saved(CustomTable, ""),
    )


_GET_CUSTOM_TABLE = {
    "includedetails": BOOLEAN,
}


def get_custom_table(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[CustomTable]:
    """One custom table, by its id.

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
        encode_path("/CustomTable/{id}", id),
        operation="get_custom_table",
        query=encode_query("get_custom_table", _GET_CUSTOM_TABLE, locals(), extra_query),
        read=parse_record(CustomTable),
    )


def delete_custom_table(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[CustomTable | None]:
    """The custom table that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/CustomTable/{id}", id),
        operation="delete_custom_table",
        query=encode_query("delete_custom_table", {}, locals(), extra_query),
        read=parse_deleted(CustomTable),
    )

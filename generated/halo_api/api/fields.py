# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of fields."""

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
from ..models.field import Field
from ..types import ListRequest, Request

_LIST_FIELDS = {
    "kind": STRING,
    "type_id": INTEGER,
}


def list_fields(
    *,
    kind: str = UNSET,
    type_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Field]:
    """The fields that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Field",
        operation="list_fields",
        query=encode_query("list_fields", _LIST_FIELDS, locals(), extra_query),
        read=parse_page(Field, "", "fields"),
    )


def save_fields(
    body: Sequence[Field | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Field]]:
    """The fields as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Field",
        operation="save_fields",
        query=encode_query("save_fields", {}, locals(), extra_query),
        json=encode_body(body, "fields"),
        read=parse_saved(Field, ""),
    )


_GET_FIELD = {
    "includedetails": BOOLEAN,
    "kind": STRING,
}


def get_field(
    id: int,
    /,
    *,
    kind: str,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Field]:
    """One field, by its id.

    Args:
        includedetails: Whether details come too: lists, custom fields and what else list rows lack.
        kind: The kind of field; the server refuses a get or delete without.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        encode_path("/Field/{id}", id),
        operation="get_field",
        query=encode_query("get_field", _GET_FIELD, locals(), extra_query),
        read=parse_record(Field),
    )


_DELETE_FIELD = {
    "kind": STRING,
}


def delete_field(
    id: int,
    /,
    *,
    kind: str,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Field | None]:
    """The field that this has deleted, where the server gives it back.

    Args:
        kind: The kind of field; the server refuses a get or delete without.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Field/{id}", id),
        operation="delete_field",
        query=encode_query("delete_field", _DELETE_FIELD, locals(), extra_query),
        read=parse_deleted(Field),
    )

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of field_groups."""

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
from ..models.field_group import FieldGroup
from ..types import ListRequest, Request

_LIST_FIELD_GROUPS = {
    "access_control_level": INTEGER,
    "includefields": BOOLEAN,
    "isconfig": BOOLEAN,
}


def list_field_groups(
    *,
    access_control_level: int = UNSET,
    includefields: bool = UNSET,
    isconfig: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[FieldGroup]:
    """The field groups that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/FieldGroup",
        operation="list_field_groups",
        query=encode_query("list_field_groups", _LIST_FIELD_GROUPS, locals(), extra_query),
        read=parse_page(FieldGroup, "", "field_groups"),
    )


def save_field_groups(
    body: Sequence[FieldGroup | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[FieldGroup]]:
    """The field groups as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/FieldGroup",
        operation="save_field_groups",
        query=encode_query("save_field_groups", {}, locals(), extra_query),
        json=encode_body(body, "field_groups"),
        read=parse_saved(FieldGroup, ""),
    )


_GET_FIELD_GROUP = {
    "includedetails": BOOLEAN,
}


def get_field_group(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[FieldGroup]:
    """One field group, by its id.

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
        encode_path("/FieldGroup/{id}", id),
        operation="get_field_group",
        query=encode_query("get_field_group", _GET_FIELD_GROUP, locals(), extra_query),
        read=parse_record(FieldGroup),
    )


def delete_field_group(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[FieldGroup | None]:
    """The field group that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/FieldGroup/{id}", id),
        operation="delete_field_group",
        query=encode_query("delete_field_group", {}, locals(), extra_query),
        read=parse_deleted(FieldGroup),
    )

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of categories."""

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
from ..models.category import Category
from ..types import ListRequest, Request

_LIST_CATEGORIES = {
    "client_id": INTEGER,
    "service_id": INTEGER,
    "team_id": INTEGER,
    "team_name": STRING,
    "tickettype_id": INTEGER,
    "type_id": INTEGER,
}


def list_categories(
    *,
    client_id: int = UNSET,
    service_id: int = UNSET,
    team_id: int = UNSET,
    team_name: str = UNSET,
    tickettype_id: int = UNSET,
    type_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Category]:
    """The categories that match the filters.

    Args:
        client_id: Records of this client.
        service_id: Records of this service.
        team_id: Records of this team.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Category",
        operation="list_categories",
        query=encode_query("list_categories", _LIST_CATEGORIES, locals(), extra_query),
        read=parse_page(Category, "", "categories"),
    )


def save_categories(
    body: Sequence[Category | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Category]]:
    """The categories as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Category",
        operation="save_categories",
        query=encode_query("save_categories", {}, locals(), extra_query),
        json=encode_body(body, "categories"),
        read=parse_saved(Category, ""),
    )


_GET_CATEGORY = {
    "includedetails": BOOLEAN,
}


def get_category(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Category]:
    """One category, by its id.

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
        encode_path("/Category/{id}", id),
        operation="get_category",
        query=encode_query("get_category", _GET_CATEGORY, locals(), extra_query),
        read=parse_record(Category),
    )


def delete_category(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Category | None]:
    """The category that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Category/{id}", id),
        operation="delete_category",
        query=encode_query("delete_category", {}, locals(), extra_query),
        read=parse_deleted(Category),
    )

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of service_categories."""

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
from ..models.service_category import ServiceCategory
from ..types import ListRequest, Request

_LIST_SERVICE_CATEGORIES = {
    "access_control_level": INTEGER,
    "include_parent_name": BOOLEAN,
    "itil_ticket_type": INTEGER,
    "user_id": INTEGER,
}


def list_service_categories(
    *,
    access_control_level: int = UNSET,
    include_parent_name: bool = UNSET,
    itil_ticket_type: int = UNSET,
    user_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[ServiceCategory]:
    """The service categories that match the filters.

    Args:
        user_id: Records of this user.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/ServiceCategory",
        operation="list_service_categories",
        query=encode_query("list_service_categories", _LIST_SERVICE_CATEGORIES, locals(), extra_query),
        read=parse_page(ServiceCategory, "", "service_categories"),
    )


def save_service_categories(
    body: Sequence[ServiceCategory | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[ServiceCategory]]:
    """The service categories as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/ServiceCategory",
        operation="save_service_categories",
        query=encode_query("save_service_categories", {}, locals(), extra_query),
        json=encode_body(body, "service_categories"),
        read=parse_saved(ServiceCategory, ""),
    )


_GET_SERVICE_CATEGORY = {
    "includedetails": BOOLEAN,
}


def get_service_category(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[ServiceCategory]:
    """One service category, by its id.

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
        encode_path("/ServiceCategory/{id}", id),
        operation="get_service_category",
        query=encode_query("get_service_category", _GET_SERVICE_CATEGORY, locals(), extra_query),
        read=parse_record(ServiceCategory),
    )


def delete_service_category(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[ServiceCategory | None]:
    """The service category that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/ServiceCategory/{id}", id),
        operation="delete_service_category",
        query=encode_query("delete_service_category", {}, locals(), extra_query),
        read=parse_deleted(ServiceCategory),
    )

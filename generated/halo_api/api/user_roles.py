# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of user_roles."""

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
from ..models.user_role import UserRole
from ..types import ListRequest, Request


def list_user_roles(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[UserRole]:
    """The user roles that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/UserRoles",
        operation="list_user_roles",
        query=encode_query("list_user_roles", {}, locals(), extra_query),
        read=parse_page(UserRole, "", "user_roles"),
    )


def save_user_roles(
    body: Sequence[UserRole | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[UserRole]]:
    """The user roles as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/UserRoles",
        operation="save_user_roles",
        query=encode_query("save_user_roles", {}, locals(), extra_query),
        json=encode_body(body, "user_roles"),
        read=parse_saved(UserRole, ""),
    )


_GET_USER_ROLE = {
    "includedetails": BOOLEAN,
}


def get_user_role(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[UserRole]:
    """One user role, by its id.

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
        encode_path("/UserRoles/{id}", id),
        operation="get_user_role",
        query=encode_query("get_user_role", _GET_USER_ROLE, locals(), extra_query),
        read=parse_record(UserRole),
    )


def delete_user_role(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[UserRole | None]:
    """The user role that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/UserRoles/{id}", id),
        operation="delete_user_role",
        query=encode_query("delete_user_role", {}, locals(), extra_query),
        read=parse_deleted(UserRole),
    )

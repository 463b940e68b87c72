# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of roles."""

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
from ..models.role import Role
from ..types import ListRequest, Request

_LIST_ROLES = {
    "access_control_level": INTEGER,
    "agentid": INTEGER,
    "isconfig": BOOLEAN,
}


def list_roles(
    *,
    access_control_level: int = UNSET,
    agentid: int = UNSET,
    isconfig: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Role]:
    """The roles that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Roles",
        operation="list_roles",
        query=encode_query("list_roles", _LIST_ROLES, locals(), extra_query),
        read=parse_page(Role, "", "roles"),
    )


def save_roles(
    body: Sequence[Role | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Role]]:
    """The roles as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Roles",
        operation="save_roles",
        query=encode_query("save_roles", {}, locals(), extra_query),
        json=encode_body(body, "roles"),
        read=parse_saved(Role, ""),
    )


_GET_ROLE = {
    "includedetails": BOOLEAN,
    "isconfig": BOOLEAN,
}


def get_role(
    id: str,
    /,
    *,
    includedetails: bool = UNSET,
    isconfig: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Role]:
    """One role, by its id.

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
        encode_path("/Roles/{id}", id, is_text=True),
        operation="get_role",
        query=encode_query("get_role", _GET_ROLE, locals(), extra_query),
        read=parse_record(Role),
    )


def delete_role(
    id: str,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Role | None]:
    """The role that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Roles/{id}", id, is_text=True),
        operation="delete_role",
        query=encode_query("delete_role", {}, locals(), extra_query),
        read=parse_deleted(Role),
    )

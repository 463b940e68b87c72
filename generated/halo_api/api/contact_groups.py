# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of contact_groups."""

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
    encode_body,
    encode_path,
    encode_query,
)
from ..models.contact_group import ContactGroup
from ..types import ListRequest, Request


def list_contact_groups(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[ContactGroup]:
    """The contact groups that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Contactgroup",
        operation="list_contact_groups",
        query=encode_query("list_contact_groups", {}, locals(), extra_query),
        read=parse_page(ContactGroup, "", "contact_groups"),
    )


def save_contact_groups(
    body: Sequence[ContactGroup | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[ContactGroup]]:
    """The contact groups as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Contactgroup",
        operation="save_contact_groups",
        query=encode_query("save_contact_groups", {}, locals(), extra_query),
        json=encode_body(body, "contact_groups"),
        read=parse_saved(ContactGroup, ""),
    )


def get_contact_group(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[ContactGroup]:
    """One contact group, by its id.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        encode_path("/Contactgroup/{id}", id),
        operation="get_contact_group",
        query=encode_query("get_contact_group", {}, locals(), extra_query),
        read=parse_record(ContactGroup),
    )


def delete_contact_group(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[ContactGroup | None]:
    """The contact group that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Contactgroup/{id}", id),
        operation="delete_contact_group",
        query=encode_query("delete_contact_group", {}, locals(), extra_query),
        read=parse_deleted(ContactGroup),
    )

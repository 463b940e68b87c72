# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of addresses."""

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
from ..models.address import Address
from ..types import ListRequest, Request

_LIST_ADDRESSES = {
    "onholdonly": BOOLEAN,
    "openedafter": BOOLEAN,
    "overrideclientid": INTEGER,
    "overridesiteid": INTEGER,
    "overrideuserid": INTEGER,
    "postcode": STRING,
    "site_id": INTEGER,
    "type_id": INTEGER,
    "user_id": INTEGER,
}


def list_addresses(
    *,
    onholdonly: bool = UNSET,
    openedafter: bool = UNSET,
    overrideclientid: int = UNSET,
    overridesiteid: int = UNSET,
    overrideuserid: int = UNSET,
    postcode: str = UNSET,
    site_id: int = UNSET,
    type_id: int = UNSET,
    user_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Address]:
    """The addresses that match the filters.

    Args:
        site_id: Records of this site.
        user_id: Records of this user.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Address",
        operation="list_addresses",
        query=encode_query("list_addresses", _LIST_ADDRESSES, locals(), extra_query),
        read=parse_page(Address, "", "addresses"),
    )


def save_addresses(
    body: Sequence[Address | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Address]]:
    """The addresses as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Address",
        operation="save_addresses",
        query=encode_query("save_addresses", {}, locals(), extra_query),
        json=encode_body(body, "addresses"),
        read=parse_saved(Address, ""),
    )


_GET_ADDRESS = {
    "includedetails": BOOLEAN,
}


def get_address(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Address]:
    """One address, by its id.

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
        encode_path("/Address/{id}", id),
        operation="get_address",
        query=encode_query("get_address", _GET_ADDRESS, locals(), extra_query),
        read=parse_record(Address),
    )


def delete_address(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Address | None]:
    """The address that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Address/{id}", id),
        operation="delete_address",
        query=encode_query("delete_address", {}, locals(), extra_query),
        read=parse_deleted(Address),
    )

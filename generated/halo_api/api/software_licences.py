# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of software_licences."""

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
from ..models.software_licence import SoftwareLicence
from ..types import ListRequest, Request

_LIST_SOFTWARE_LICENCES = {
    "client_id": INTEGER,
    "includeinactive": BOOLEAN,
    "licence_type": INTEGER,
    "order": STRING,
    "order2": STRING,
    "order3": STRING,
    "order4": STRING,
    "order5": STRING,
    "orderdesc": BOOLEAN,
    "orderdesc2": BOOLEAN,
    "orderdesc3": BOOLEAN,
    "orderdesc4": BOOLEAN,
    "orderdesc5": BOOLEAN,
    "search": STRING,
    "site_id": INTEGER,
    "tenant_id": STRING,
    "toplevelid": INTEGER,
}


def list_software_licences(
    *,
    client_id: int = UNSET,
    includeinactive: bool = UNSET,
    licence_type: int = UNSET,
    order: str = UNSET,
    order2: str = UNSET,
    order3: str = UNSET,
    order4: str = UNSET,
    order5: str = UNSET,
    orderdesc: bool = UNSET,
    orderdesc2: bool = UNSET,
    orderdesc3: bool = UNSET,
    orderdesc4: bool = UNSET,
    orderdesc5: bool = UNSET,
    search: str = UNSET,
    site_id: int = UNSET,
    tenant_id: str = UNSET,
    toplevelid: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[SoftwareLicence]:
    """The software licences that match the filters, a page of them at a time.

    Args:
        client_id: Records of this client.
        includeinactive: Whether inactive records are given.
        order: The field to sort by.
        order2: The field to sort by where order says equal; up to order5.
        orderdesc: Whether the order is descending. Only the literal true is obeyed.
        orderdesc2: Whether that order is descending.
        search: Text to look for.
        site_id: Records of this site.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/SoftwareLicence",
        operation="list_software_licences",
        query=encode_query("list_software_licences", _LIST_SOFTWARE_LICENCES, locals(), extra_query),
        read=parse_page(SoftwareLicence, "licences", "software_licences"),
    )


def save_software_licences(
    body: Sequence[SoftwareLicence | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[SoftwareLicence]]:
    """The software licences as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/SoftwareLicence",
        operation="save_software_licences",
        query=encode_query("save_software_licences", {}, locals(), extra_query),
        json=encode_body(body, "software_licences"),
        read=parse_saved(SoftwareLicence, "licences"),
    )


_GET_SOFTWARE_LICENCE = {
    "includedetails": BOOLEAN,
}


def get_software_licence(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[SoftwareLicence]:
    """One software licence, by its id.

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
        encode_path("/SoftwareLicence/{id}", id),
        operation="get_software_licence",
        query=encode_query("get_software_licence", _GET_SOFTWARE_LICENCE, locals(), extra_query),
        read=parse_record(SoftwareLicence),
    )


def delete_software_licence(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[SoftwareLicence | None]:
    """The software licence that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/SoftwareLicence/{id}", id),
        operation="delete_software_licence",
        query=encode_query("delete_software_licence", {}, locals(), extra_query),
        read=parse_deleted(SoftwareLicence),
    )

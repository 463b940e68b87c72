# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of external_links."""

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
from ..models.external_link import ExternalLink
from ..types import ListRequest, Request

_LIST_EXTERNAL_LINKS = {
    "details_id": INTEGER,
    "halo_id": INTEGER,
    "module_id": INTEGER,
    "module_list": STRING,
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
    "table_id": INTEGER,
    "third_party_desc": STRING,
    "third_party_id": STRING,
    "third_party_secondary_id": STRING,
    "third_party_type": STRING,
}


def list_external_links(
    *,
    details_id: int = UNSET,
    halo_id: int = UNSET,
    module_id: int = UNSET,
    module_list: str = UNSET,
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
    table_id: int = UNSET,
    third_party_desc: str = UNSET,
    third_party_id: str = UNSET,
    third_party_secondary_id: str = UNSET,
    third_party_type: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[ExternalLink]:
    """The external links that match the filters, a page of them at a time.

    Args:
        order: The field to sort by.
        order2: The field to sort by where order says equal; up to order5.
        orderdesc: Whether the order is descending. Only the literal true is obeyed.
        orderdesc2: Whether that order is descending.
        search: Text to look for.
        third_party_id: Records that have this id in the system they came from.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/ExternalLink",
        operation="list_external_links",
        query=encode_query("list_external_links", _LIST_EXTERNAL_LINKS, locals(), extra_query),
        read=parse_page(ExternalLink, "links", "external_links"),
    )


def save_external_links(
    body: Sequence[ExternalLink | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[ExternalLink]]:
    """The external links as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/ExternalLink",
        operation="save_external_links",
        query=encode_query("save_external_links", {}, locals(), extra_query),
        json=encode_body(body, "external_links"),
        read=parse_saved(ExternalLink, "links"),
    )


_GET_EXTERNAL_LINK = {
    "includedetails": BOOLEAN,
}


def get_external_link(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[ExternalLink]:
    """One external link, by its id.

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
        encode_path("/ExternalLink/{id}", id),
        operation="get_external_link",
        query=encode_query("get_external_link", _GET_EXTERNAL_LINK, locals(), extra_query),
        read=parse_record(ExternalLink),
    )


def delete_external_link(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[ExternalLink | None]:
    """The external link that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/ExternalLink/{id}", id),
        operation="delete_external_link",
        query=encode_query("delete_external_link", {}, locals(), extra_query),
        read=parse_deleted(ExternalLink),
    )

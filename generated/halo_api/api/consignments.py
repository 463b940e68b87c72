# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of consignments."""

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
    STRING,
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.consignment import Consignment
from ..types import ListRequest, Request

_LIST_CONSIGNMENTS = {
    "idonly": BOOLEAN,
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
}


def list_consignments(
    *,
    idonly: bool = UNSET,
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
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Consignment]:
    """The consignments that match the filters, a page of them at a time.

    Args:
        idonly: Ids alone, without the other fields. Not together with paging.
        order: The field to sort by.
        order2: The field to sort by where order says equal; up to order5.
        orderdesc: Whether the order is descending. Only the literal true is obeyed.
        orderdesc2: Whether that order is descending.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Consignment",
        operation="list_consignments",
        query=encode_query("list_consignments", _LIST_CONSIGNMENTS, locals(), extra_query),
        read=parse_page(Consignment, "consignments", "consignments"),
    )


def save_consignments(
    body: Sequence[Consignment | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Consignment]]:
    """The consignments as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Consignment",
        operation="save_consignments",
        query=encode_query("save_consignments", {}, locals(), extra_query),
        json=encode_body(body, "consignments"),
        read=parse_saved(Consignment, "consignments"),
    )


_GET_CONSIGNMENT = {
    "includedetails": BOOLEAN,
}


def get_consignment(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Consignment]:
    """One consignment, by its id.

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
        encode_path("/Consignment/{id}", id),
        operation="get_consignment",
        query=encode_query("get_consignment", _GET_CONSIGNMENT, locals(), extra_query),
        read=parse_record(Consignment),
    )


_DELETE_CONSIGNMENT = {
    "deleteOrder": BOOLEAN,
}


def delete_consignment(
    id: int,
    /,
    *,
    deleteOrder: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Consignment | None]:
    """The consignment that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Consignment/{id}", id),
        operation="delete_consignment",
        query=encode_query("delete_consignment", _DELETE_CONSIGNMENT, locals(), extra_query),
        read=parse_deleted(Consignment),
    )

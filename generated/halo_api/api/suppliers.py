# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of suppliers."""

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
from ..models.supplier import Supplier
from ..types import ListRequest, Request

_LIST_SUPPLIERS = {
    "activeinactive": STRING,
    "idonly": BOOLEAN,
    "includeactive": BOOLEAN,
    "includeinactive": BOOLEAN,
    "kashflowtenantid": INTEGER,
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
    "toplevel_id": INTEGER,
    "xerotenantid": STRING,
}


def list_suppliers(
    *,
    activeinactive: str = UNSET,
    idonly: bool = UNSET,
    includeactive: bool = UNSET,
    includeinactive: bool = UNSET,
    kashflowtenantid: int = UNSET,
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
    toplevel_id: int = UNSET,
    xerotenantid: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Supplier]:
    """The suppliers that match the filters, a page of them at a time.

    Args:
        activeinactive: Two flags, comma separated: whether active and whether inactive records are given.
        idonly: Ids alone, without the other fields. Not together with paging.
        includeactive: Whether active records are given.
        includeinactive: Whether inactive records are given.
        order: The field to sort by.
        order2: The field to sort by where order says equal; up to order5.
        orderdesc: Whether the order is descending. Only the literal true is obeyed.
        orderdesc2: Whether that order is descending.
        search: Text to look for.
        toplevel_id: Records below this top level.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Supplier",
        operation="list_suppliers",
        query=encode_query("list_suppliers", _LIST_SUPPLIERS, locals(), extra_query),
        read=parse_page(Supplier, "suppliers", "suppliers"),
    )


def save_suppliers(
    body: Sequence[Supplier | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Supplier]]:
    """The suppliers as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Supplier",
        operation="save_suppliers",
        query=encode_query("save_suppliers", {}, locals(), extra_query),
        json=encode_body(body, "suppliers"),
        read=parse_saved(Supplier, "suppliers"),
    )


_GET_SUPPLIER = {
    "includedetails": BOOLEAN,
}


def get_supplier(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Supplier]:
    """One supplier, by its id.

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
        encode_path("/Supplier/{id}", id),
        operation="get_supplier",
        query=encode_query("get_supplier", _GET_SUPPLIER, locals(), extra_query),
        read=parse_record(Supplier),
    )


def delete_supplier(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Supplier | None]:
    """The supplier that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Supplier/{id}", id),
        operation="delete_supplier",
        query=encode_query("delete_supplier", {}, locals(), extra_query),
        read=parse_deleted(Supplier),
    )

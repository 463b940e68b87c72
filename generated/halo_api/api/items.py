# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of items."""

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
    INTEGERS,
    STRING,
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.item import Item
from ..types import ListRequest, Request

_LIST_ITEMS = {
    "activeinactive": STRING,
    "advanced_search": STRING,
    "assetgroup_id": INTEGER,
    "assetgroups": STRING,
    "assettypes": STRING,
    "autotask_service_items": BOOLEAN,
    "dbc_company_id": STRING,
    "exactdivision": INTEGER,
    "excluderecurring": BOOLEAN,
    "include_custom_fields": INTEGERS,
    "includeactive": BOOLEAN,
    "includeinactive": BOOLEAN,
    "itemservice_id": INTEGER,
    "itemservicerequestdetails_id": INTEGER,
    "itemsupplierclientid": INTEGER,
    "itemsuppliercurrency": INTEGER,
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
    "qbitemsonly": BOOLEAN,
    "qbocompanyid": STRING,
    "recurringonly": BOOLEAN,
    "sagebusinesscloudtenantid": INTEGER,
    "search": STRING,
    "search1": STRING,
    "show_not_in_stock": BOOLEAN,
    "stocklocation_id": INTEGER,
    "supplier_id": INTEGER,
    "xerotenantid": STRING,
}


def list_items(
    *,
    activeinactive: str = UNSET,
    advanced_search: str = UNSET,
    assetgroup_id: int = UNSET,
    assetgroups: str = UNSET,
    assettypes: str = UNSET,
    autotask_service_items: bool = UNSET,
    dbc_company_id: str = UNSET,
    exactdivision: int = UNSET,
    excluderecurring: bool = UNSET,
    include_custom_fields: int | Sequence[int] | str = UNSET,
    includeactive: bool = UNSET,
    includeinactive: bool = UNSET,
    itemservice_id: int = UNSET,
    itemservicerequestdetails_id: int = UNSET,
    itemsupplierclientid: int = UNSET,
    itemsuppliercurrency: int = UNSET,
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
    qbitemsonly: bool = UNSET,
    qbocompanyid: str = UNSET,
    recurringonly: bool = UNSET,
    sagebusinesscloudtenantid: int = UNSET,
    search: str = UNSET,
    search1: str = UNSET,
    show_not_in_stock: bool = UNSET,
    stocklocation_id: int = UNSET,
    supplier_id: int = UNSET,
    xerotenantid: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Item]:
    """The items that match the filters, a page of them at a time.

    Args:
        activeinactive: Two flags, comma separated: whether active and whether inactive records are given.
        advanced_search: Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value.
        assetgroup_id: Records of this asset group.
        include_custom_fields: Custom fields that each row carries, by their ids in custom_fields.
        includeactive: Whether active records are given.
        includeinactive: Whether inactive records are given.
        order: The field to sort by.
        order2: The field to sort by where order says equal; up to order5.
        orderdesc: Whether the order is descending. Only the literal true is obeyed.
        orderdesc2: Whether that order is descending.
        search: Text to look for.
        supplier_id: Records of this supplier.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Item",
        operation="list_items",
        query=encode_query("list_items", _LIST_ITEMS, locals(), extra_query),
        read=parse_page(Item, "items", "items"),
    )


def save_items(
    body: Sequence[Item | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Item]]:
    """The items as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Item",
        operation="save_items",
        query=encode_query("save_items", {}, locals(), extra_query),
        json=encode_body(body, "items"),
        read=parse_saved(Item, "items"),
    )


_GET_ITEM = {
    "dbc_company_id": STRING,
    "includedetails": BOOLEAN,
    "kashflowtenantid": INTEGER,
    "qbocompanyid": STRING,
    "sagebusinesscloudtenantid": INTEGER,
    "xerotenantid": STRING,
}


def get_item(
    id: int,
    /,
    *,
    dbc_company_id: str = UNSET,
    includedetails: bool = UNSET,
    kashflowtenantid: int = UNSET,
    qbocompanyid: str = UNSET,
    sagebusinesscloudtenantid: int = UNSET,
    xerotenantid: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Item]:
    """One item, by its id.

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
        encode_path("/Item/{id}", id),
        operation="get_item",
        query=encode_query("get_item", _GET_ITEM, locals(), extra_query),
        read=parse_record(Item),
    )


def delete_item(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Item | None]:
    """The item that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Item/{id}", id),
        operation="delete_item",
        query=encode_query("delete_item", {}, locals(), extra_query),
        read=parse_deleted(Item),
    )

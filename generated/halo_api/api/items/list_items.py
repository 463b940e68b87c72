# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.item import Item
from ...queries import filters
from ...types import Page, Request


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
    includeactive: bool = UNSET,
    includeinactive: bool = UNSET,
    itemservice_id: int = UNSET,
    itemservicerequestdetails_id: int = UNSET,
    itemsupplierclientid: int = UNSET,
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
) -> Request[Page[Item]]:
    """The items that match the filters, a page of them at a time.

    Args:
        activeinactive: Two flags, comma separated: whether active and whether inactive records are given.
        advanced_search: Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value.
        assetgroup_id: Records of this asset group.
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
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/Item",
        operation="list_items",
        query=filters("list_items", locals(), extra_query),
        read=rows(Item, "items", "items"),
    )

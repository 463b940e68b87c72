# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of purchase_orders."""

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
from ..models.purchase_order import PurchaseOrder
from ..types import ListRequest, Request

_LIST_PURCHASE_ORDERS = {
    "awaiting_approval": BOOLEAN,
    "awaitingstock": BOOLEAN,
    "client_id": INTEGER,
    "closed": BOOLEAN,
    "deliver_to_us": BOOLEAN,
    "deliver_to_user_salesorder_id": INTEGER,
    "my_approvals": BOOLEAN,
    "open": BOOLEAN,
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
    "po_status": STRING,
    "salesorder_id": INTEGER,
    "search": STRING,
    "site_id": INTEGER,
    "supplier_id": INTEGER,
    "ticket_id": INTEGER,
    "unsent": BOOLEAN,
    "user_id": INTEGER,
}


def list_purchase_orders(
    *,
    awaiting_approval: bool = UNSET,
    awaitingstock: bool = UNSET,
    client_id: int = UNSET,
    closed: bool = UNSET,
    deliver_to_us: bool = UNSET,
    deliver_to_user_salesorder_id: int = UNSET,
    my_approvals: bool = UNSET,
    open: bool = UNSET,
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
    po_status: str = UNSET,
    salesorder_id: int = UNSET,
    search: str = UNSET,
    site_id: int = UNSET,
    supplier_id: int = UNSET,
    ticket_id: int = UNSET,
    unsent: bool = UNSET,
    user_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[PurchaseOrder]:
    """The purchase orders that match the filters, a page of them at a time.

    Args:
        awaiting_approval: What waits for approval alone.
        client_id: Records of this client.
        my_approvals: What the agent is asked to approve alone.
        order: The field to sort by.
        order2: The field to sort by where order says equal; up to order5.
        orderdesc: Whether the order is descending. Only the literal true is obeyed.
        orderdesc2: Whether that order is descending.
        salesorder_id: Records of this sales order.
        search: Text to look for.
        site_id: Records of this site.
        supplier_id: Records of this supplier.
        ticket_id: Records of this ticket.
        user_id: Records of this user.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/PurchaseOrder",
        operation="list_purchase_orders",
        query=encode_query("list_purchase_orders", _LIST_PURCHASE_ORDERS, locals(), extra_query),
        read=parse_page(PurchaseOrder, "purchaseorders", "purchase_orders"),
    )


def save_purchase_orders(
    body: Sequence[PurchaseOrder | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[PurchaseOrder]]:
    """The purchase orders as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/PurchaseOrder",
        operation="save_purchase_orders",
        query=encode_query("save_purchase_orders", {}, locals(), extra_query),
        json=encode_body(body, "purchase_orders"),
        read=parse_saved(PurchaseOrder, "purchaseorders"),
    )


_GET_PURCHASE_ORDER = {
    "extrareceivablelines": BOOLEAN,
    "includedetails": BOOLEAN,
    "invoiceablelines": BOOLEAN,
    "receivablelines": BOOLEAN,
}


def get_purchase_order(
    id: int,
    /,
    *,
    extrareceivablelines: bool = UNSET,
    includedetails: bool = UNSET,
    invoiceablelines: bool = UNSET,
    receivablelines: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[PurchaseOrder]:
    """One purchase order, by its id.

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
        encode_path("/PurchaseOrder/{id}", id),
        operation="get_purchase_order",
        query=encode_query("get_purchase_order", _GET_PURCHASE_ORDER, locals(), extra_query),
        read=parse_record(PurchaseOrder),
    )


def delete_purchase_order(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[PurchaseOrder | None]:
    """The purchase order that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/PurchaseOrder/{id}", id),
        operation="delete_purchase_order",
        query=encode_query("delete_purchase_order", {}, locals(), extra_query),
        read=parse_deleted(PurchaseOrder),
    )

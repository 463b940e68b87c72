# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.purchase_order import PurchaseOrder
from ...queries import filters
from ...types import Page, Request


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
) -> Request[Page[PurchaseOrder]]:
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
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/PurchaseOrder",
        operation="list_purchase_orders",
        query=filters("list_purchase_orders", locals(), extra_query),
        read=rows(PurchaseOrder, "purchaseorders", "purchase_orders"),
    )

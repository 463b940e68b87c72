# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of sales_orders."""

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
from ..models.sales_order import SalesOrder
from ..types import ListRequest, Request

_LIST_SALES_ORDERS = {
    "advanced_search": STRING,
    "billing_date": STRING,
    "client_id": INTEGER,
    "client_ids": INTEGERS,
    "closed": BOOLEAN,
    "idonly": BOOLEAN,
    "needsconsigning": BOOLEAN,
    "needsinvoicing": BOOLEAN,
    "needsordering": BOOLEAN,
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
    "quote_status": STRING,
    "ready_for_invoicing": BOOLEAN,
    "search": STRING,
    "site_id": INTEGER,
    "ticket_id": INTEGER,
    "toplevel_id": INTEGER,
    "user_id": INTEGER,
}


def list_sales_orders(
    *,
    advanced_search: str = UNSET,
    billing_date: str = UNSET,
    client_id: int = UNSET,
    client_ids: int | Sequence[int] | str = UNSET,
    closed: bool = UNSET,
    idonly: bool = UNSET,
    needsconsigning: bool = UNSET,
    needsinvoicing: bool = UNSET,
    needsordering: bool = UNSET,
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
    quote_status: str = UNSET,
    ready_for_invoicing: bool = UNSET,
    search: str = UNSET,
    site_id: int = UNSET,
    ticket_id: int = UNSET,
    toplevel_id: int = UNSET,
    user_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[SalesOrder]:
    """The sales orders that match the filters, a page of them at a time.

    Args:
        advanced_search: Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value.
        client_id: Records of this client.
        client_ids: Records of any of these clients.
        idonly: Ids alone, without the other fields. Not together with paging.
        order: The field to sort by.
        order2: The field to sort by where order says equal; up to order5.
        orderdesc: Whether the order is descending. Only the literal true is obeyed.
        orderdesc2: Whether that order is descending.
        ready_for_invoicing: What can be invoiced alone.
        search: Text to look for.
        site_id: Records of this site.
        ticket_id: Records of this ticket.
        toplevel_id: Records below this top level.
        user_id: Records of this user.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/SalesOrder",
        operation="list_sales_orders",
        query=encode_query("list_sales_orders", _LIST_SALES_ORDERS, locals(), extra_query),
        read=parse_page(SalesOrder, "salesorders", "sales_orders"),
    )


def save_sales_orders(
    body: Sequence[SalesOrder | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[SalesOrder]]:
    """The sales orders as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/SalesOrder",
        operation="save_sales_orders",
        query=encode_query("save_sales_orders", {}, locals(), extra_query),
        json=encode_body(body, "sales_orders"),
        read=parse_saved(SalesOrder, "salesorders"),
    )


_GET_SALES_ORDER = {
    "consignablelines": BOOLEAN,
    "includedetails": BOOLEAN,
    "invoiceablelines": BOOLEAN,
    "oneline": INTEGER,
    "pendingpolines": BOOLEAN,
}


def get_sales_order(
    id: int,
    /,
    *,
    consignablelines: bool = UNSET,
    includedetails: bool = UNSET,
    invoiceablelines: bool = UNSET,
    oneline: int = UNSET,
    pendingpolines: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[SalesOrder]:
    """One sales order, by its id.

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
        encode_path("/SalesOrder/{id}", id),
        operation="get_sales_order",
        query=encode_query("get_sales_order", _GET_SALES_ORDER, locals(), extra_query),
        read=parse_record(SalesOrder),
    )


def delete_sales_order(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[SalesOrder | None]:
    """The sales order that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/SalesOrder/{id}", id),
        operation="delete_sales_order",
        query=encode_query("delete_sales_order", {}, locals(), extra_query),
        read=parse_deleted(SalesOrder),
    )

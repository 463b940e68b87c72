# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.sales_order import SalesOrder
from ...queries import filters
from ...types import Page, Request


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
) -> Request[Page[SalesOrder]]:
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
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/SalesOrder",
        operation="list_sales_orders",
        query=filters("list_sales_orders", locals(), extra_query),
        read=rows(SalesOrder, "salesorders", "sales_orders"),
    )

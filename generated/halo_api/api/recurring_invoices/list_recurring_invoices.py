# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.invoice import Invoice
from ...queries import filters
from ...types import Page, Request


def list_recurring_invoices(
    *,
    advanced_search: str = UNSET,
    asset_id: int = UNSET,
    awaiting_approval: bool = UNSET,
    billing_date: str = UNSET,
    billingcategory_ids: int | Sequence[int] | str = UNSET,
    client_id: int = UNSET,
    client_ids: int | Sequence[int] | str = UNSET,
    contract_id: int = UNSET,
    idonly: bool = UNSET,
    includecredits: bool = UNSET,
    includeinvoices: bool = UNSET,
    includelines: bool = UNSET,
    includepoinvoices: bool = UNSET,
    invoicedateend: datetime.datetime | datetime.date | str = UNSET,
    invoicedatestart: datetime.datetime | datetime.date | str = UNSET,
    my_approvals: bool = UNSET,
    notpostedonly: bool = UNSET,
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
    paymentstatuses: int | Sequence[int] | str = UNSET,
    postedonly: bool = UNSET,
    purchaseorder_id: int = UNSET,
    quote_status: str = UNSET,
    ready_for_invoicing: bool = UNSET,
    recurringinvoice_id: int = UNSET,
    reviewrequired: bool = UNSET,
    rinvoice_type: str = UNSET,
    salesorder_id: int = UNSET,
    search: str = UNSET,
    sent_status: int = UNSET,
    site_id: int = UNSET,
    stripeautopaymentrequired: bool = UNSET,
    ticket_id: int = UNSET,
    toplevel_id: int = UNSET,
    user_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[Invoice]]:
    """The recurring invoices that match the filters, a page of them at a time.

    Args:
        advanced_search: Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value.
        asset_id: Records of this asset.
        awaiting_approval: What waits for approval alone.
        client_id: Records of this client.
        client_ids: Invoices of any of these clients.
        contract_id: Records of this contract.
        idonly: Ids alone, without the other fields. Not together with paging.
        invoicedateend: Dated at this time (UTC) or earlier.
        invoicedatestart: Dated at this time (UTC) or later.
        my_approvals: What the agent is asked to approve alone.
        order: The field to sort by.
        order2: The field to sort by where order says equal; up to order5.
        orderdesc: Whether the order is descending. Only the literal true is obeyed.
        orderdesc2: Whether that order is descending.
        purchaseorder_id: Records of this purchase order.
        ready_for_invoicing: What can be invoiced alone.
        salesorder_id: Records of this sales order.
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
        "/RecurringInvoice",
        operation="list_recurring_invoices",
        query=filters("list_recurring_invoices", locals(), extra_query),
        read=rows(Invoice, "invoices", "recurring_invoices"),
    )

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.recurring_invoices` take by keyword. The invoices that are made again and again."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .references import (
        AssetReference,
        ClientReference,
        ContractReference,
        PurchaseOrderReference,
        RecurringInvoiceReference,
        SalesOrderReference,
        SiteReference,
        TicketReference,
        TopLevelReference,
        UserReference,
    )


class RecurringInvoiceFilters(TypedDict, total=False):
    """What `halo.recurring_invoices.list` takes."""

    advanced_search: str
    """Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value."""
    asset_id: AssetReference
    """Records of this asset."""
    awaiting_approval: bool
    """What waits for approval alone."""
    billing_date: str
    billingcategory_ids: int | Sequence[int] | str
    client_id: ClientReference
    """Records of this client."""
    client_ids: ClientReference | Sequence[ClientReference]
    """Invoices of any of these clients."""
    contract_id: ContractReference
    """Records of this contract."""
    datesearch: str
    """The date that startdate and enddate are about, for example dateoccured (one r) or datecleared."""
    end_date: datetime.datetime | datetime.date | str
    """Up to this time, for the date that datesearch names."""
    idonly: bool
    """Ids alone, without the other fields. Not together with paging."""
    include_linked_item_details: bool
    includecredits: bool
    includeinvoices: bool
    includelines: bool
    includepoinvoices: bool
    invoicedateend: datetime.datetime | datetime.date | str
    """Dated at this time or earlier."""
    invoicedatestart: datetime.datetime | datetime.date | str
    """Dated at this time or later."""
    my_approvals: bool
    """What the agent is asked to approve alone."""
    notpostedonly: bool
    order: str
    """The field to sort by."""
    order2: str
    """The field to sort by where order says equal; up to order5."""
    order3: str
    order4: str
    order5: str
    orderdesc: bool
    """Whether the order is descending. Only the literal true is obeyed."""
    orderdesc2: bool
    """Whether that order is descending."""
    orderdesc3: bool
    orderdesc4: bool
    orderdesc5: bool
    paymentstatuses: int | Sequence[int] | str
    postedonly: bool
    purchaseorder_id: PurchaseOrderReference
    """Records of this purchase order."""
    quickbooks_id: int
    quote_status: str
    ready_for_invoicing: bool
    """What can be invoiced alone."""
    recurringinvoice_id: RecurringInvoiceReference
    reviewrequired: bool
    rinvoice_type: str
    salesorder_id: SalesOrderReference
    """Records of this sales order."""
    search: str
    """Text to look for."""
    sent_status: int
    site_id: SiteReference
    """Records of this site."""
    start_date: datetime.datetime | datetime.date | str
    """From this time on, for the date that datesearch names."""
    stripeautopaymentrequired: bool
    third_party_id: str
    """Records that have this id in the system they came from."""
    ticket_id: TicketReference
    """Records of this ticket."""
    toplevel_id: TopLevelReference
    """Records below this top level."""
    user_id: UserReference
    """Records of this user."""
    xero_id: str


class RecurringInvoiceGetParameters(TypedDict, total=False):
    """What `halo.recurring_invoices.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class RecurringInvoiceDeleteParameters(TypedDict, total=False):
    """What `halo.recurring_invoices.delete` takes."""

    bypass_accounts_sync: bool

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of invoices."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from ..answers import (
    parse_anything,
    parse_deleted,
    parse_page,
    parse_record,
    parse_saved,
)
from ..encoding import (
    BOOLEAN,
    DATETIME,
    INTEGER,
    INTEGERS,
    STRING,
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.invoice import Invoice
from ..types import ListRequest, Request

_LIST_INVOICES = {
    "advanced_search": STRING,
    "asset_id": INTEGER,
    "awaiting_approval": BOOLEAN,
    "billing_date": STRING,
    "billingcategory_ids": INTEGERS,
    "client_id": INTEGER,
    "client_ids": INTEGERS,
    "contract_id": INTEGER,
    "datesearch": STRING,
    "end_date": DATETIME,
    "idonly": BOOLEAN,
    "include_linked_item_details": BOOLEAN,
    "includecredits": BOOLEAN,
    "includeinvoices": BOOLEAN,
    "includelines": BOOLEAN,
    "includepoinvoices": BOOLEAN,
    "invoicedateend": DATETIME,
    "invoicedatestart": DATETIME,
    "my_approvals": BOOLEAN,
    "notpostedonly": BOOLEAN,
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
    "paymentstatuses": INTEGERS,
    "postedonly": BOOLEAN,
    "purchaseorder_id": INTEGER,
    "quickbooks_id": INTEGER,
    "quote_status": STRING,
    "ready_for_invoicing": BOOLEAN,
    "recurringinvoice_id": INTEGER,
    "reviewrequired": BOOLEAN,
    "rinvoice_type": STRING,
    "salesorder_id": INTEGER,
    "search": STRING,
    "sent_status": INTEGER,
    "site_id": INTEGER,
    "start_date": DATETIME,
    "stripeautopaymentrequired": BOOLEAN,
    "third_party_id": STRING,
    "ticket_id": INTEGER,
    "toplevel_id": INTEGER,
    "user_id": INTEGER,
    "xero_id": STRING,
}


def list_invoices(
    *,
    advanced_search: str = UNSET,
    asset_id: int = UNSET,
    awaiting_approval: bool = UNSET,
    billing_date: str = UNSET,
    billingcategory_ids: int | Sequence[int] | str = UNSET,
    client_id: int = UNSET,
    client_ids: int | Sequence[int] | str = UNSET,
    contract_id: int = UNSET,
    datesearch: str = UNSET,
    end_date: datetime.datetime | datetime.date | str = UNSET,
    idonly: bool = UNSET,
    include_linked_item_details: bool = UNSET,
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
    quickbooks_id: int = UNSET,
    quote_status: str = UNSET,
    ready_for_invoicing: bool = UNSET,
    recurringinvoice_id: int = UNSET,
    reviewrequired: bool = UNSET,
    rinvoice_type: str = UNSET,
    salesorder_id: int = UNSET,
    search: str = UNSET,
    sent_status: int = UNSET,
    site_id: int = UNSET,
    start_date: datetime.datetime | datetime.date | str = UNSET,
    stripeautopaymentrequired: bool = UNSET,
    third_party_id: str = UNSET,
    ticket_id: int = UNSET,
    toplevel_id: int = UNSET,
    user_id: int = UNSET,
    xero_id: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Invoice]:
    """The invoices that match the filters, a page of them at a time.

    Args:
        advanced_search: Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value.
        asset_id: Records of this asset.
        awaiting_approval: What waits for approval alone.
        client_id: Records of this client.
        client_ids: Invoices of any of these clients.
        contract_id: Records of this contract.
        datesearch: The date that startdate and enddate are about, for example dateoccured (one r) or datecleared.
        end_date: Up to this time, for the date that datesearch names.
        idonly: Ids alone, without the other fields. Not together with paging.
        invoicedateend: Dated at this time or earlier.
        invoicedatestart: Dated at this time or later.
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
        start_date: From this time on, for the date that datesearch names.
        third_party_id: Records that have this id in the system they came from.
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
        "/Invoice",
        operation="list_invoices",
        query=encode_query("list_invoices", _LIST_INVOICES, locals(), extra_query),
        read=parse_page(Invoice, "invoices", "invoices"),
    )


def save_invoices(
    body: Sequence[Invoice | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Invoice]]:
    """The invoices as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Invoice",
        operation="save_invoices",
        query=encode_query("save_invoices", {}, locals(), extra_query),
        json=encode_body(body, "invoices"),
        read=parse_saved(Invoice, "invoices"),
    )


_GET_INVOICE = {
    "includedetails": BOOLEAN,
}


def get_invoice(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Invoice]:
    """One invoice, by its id.

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
        encode_path("/Invoice/{id}", id),
        operation="get_invoice",
        query=encode_query("get_invoice", _GET_INVOICE, locals(), extra_query),
        read=parse_record(Invoice),
    )


_DELETE_INVOICE = {
    "bypass_accounts_sync": BOOLEAN,
}


def delete_invoice(
    id: int,
    /,
    *,
    bypass_accounts_sync: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Invoice | None]:
    """The invoice that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Invoice/{id}", id),
        operation="delete_invoice",
        query=encode_query("delete_invoice", _DELETE_INVOICE, locals(), extra_query),
        read=parse_deleted(Invoice),
    )


def update_invoice_lines(
    body: Sequence[Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Any]:
    """Change lines of invoices; each names itself by its id.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the answer as it came, or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Invoice/updatelines",
        operation="update_invoice_lines",
        query=encode_query("update_invoice_lines", {}, locals(), extra_query),
        json=encode_body(body),
        read=parse_anything,
    )


def void_invoice(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Invoice | None]:
    """Declare an invoice void.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        encode_path("/Invoice/{id}/void", id),
        operation="void_invoice",
        query=encode_query("void_invoice", {}, locals(), extra_query),
        read=parse_deleted(Invoice),
    )


def get_invoice_pdf(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[bytes]:
    """An invoice as PDF.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the bytes of the file.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        encode_path("/Invoice/PDF/{id}", id),
        operation="get_invoice_pdf",
        query=encode_query("get_invoice_pdf", {}, locals(), extra_query),
        is_content=True,
        read=bytes,
    )

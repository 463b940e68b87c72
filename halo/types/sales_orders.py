# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.sales_orders` take by keyword. The orders of clients."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from halo_api.models import Address, CustomField

    from .references import (
        AgentReference,
        ClientReference,
        ConsignmentReference,
        PdfTemplateReference,
        QuotationReference,
        SiteReference,
        TemplateReference,
        TicketReference,
        TopLevelReference,
        UserReference,
    )


class SalesOrderFilters(TypedDict, total=False):
    """What `halo.sales_orders.list` takes."""

    advanced_search: str
    """Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value."""
    billing_date: str
    client_id: ClientReference
    """Records of this client."""
    client_ids: ClientReference | Sequence[ClientReference]
    """Records of any of these clients."""
    closed: bool
    idonly: bool
    """Ids alone, without the other fields. Not together with paging."""
    needsconsigning: bool
    needsinvoicing: bool
    needsordering: bool
    open: bool
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
    quote_status: str
    ready_for_invoicing: bool
    """What can be invoiced alone."""
    search: str
    """Text to look for."""
    site_id: SiteReference
    """Records of this site."""
    ticket_id: TicketReference
    """Records of this ticket."""
    toplevel_id: TopLevelReference
    """Records below this top level."""
    user_id: UserReference
    """Records of this user."""


class SalesOrderGetParameters(TypedDict, total=False):
    """What `halo.sales_orders.get` takes."""

    consignablelines: bool
    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""
    invoiceablelines: bool
    oneline: int
    pendingpolines: bool


class SalesOrderFields(TypedDict, total=False):
    """The fields of one record of `halo.sales_orders`."""

    accountsref: str | None
    add_lines: list[dict[str, Any]] | None
    assigned_agent: AgentReference | None
    assigned_agent_name: str | None
    avalara_details_id: int | None
    avalara_details_name: str | None
    canvasser: int | None
    change_seq: int | None
    client_id: ClientReference | None
    """The client it belongs to."""
    client_name: str | None
    """A name, for reading. A save goes by client_id."""
    client_to_invoice_to_id: int | None
    closeandconsignwhenpoprocessed: bool | None
    consignment_id: ConsignmentReference | None
    convertedcurrencyroundingbehaviour: int | None
    cost: float | None
    costperweight: float | None
    createdby_agent_id: int | None
    createdbyagentname: str | None
    currency: str | None
    currency_code: int | None
    currency_code_name: str | None
    currency_conversion_rate: float | None
    custombuttons: list[dict[str, Any]] | None
    customer_invoiced_percentage: float | None
    customfields: list[CustomField] | None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    date: datetime.datetime | datetime.date | str | None
    """The date, UTC."""
    datereceived: datetime.datetime | datetime.date | str | None
    dattocommerce_clientid: int | None
    dattocommerce_contactemail: str | None
    dattocommerce_contactname: str | None
    decimalplaces: int | None
    deladdress1: str | None
    deladdress2: str | None
    deladdress3: str | None
    deladdress4: str | None
    deladdress5: str | None
    deliverby: int | None
    delivery_address: Address | None
    deliveryamount: float | None
    deliverytax: float | None
    do_not_invoice: bool | None
    downpayment_percentage_invoiced: float | None
    external_links: list[dict[str, Any]] | None
    extratabs: list[dict[str, Any]] | None
    ignore_change_seq: bool | None
    import_details_id: int | None
    includegroupeditemprice: bool | None
    includegroupeditemqty: bool | None
    includegrouppriceandqty: bool | None
    intacct_bill_to_name: str | None
    intacct_class: str | None
    intacct_class_name: str | None
    intacct_save_location: str | None
    intacct_separate_tax_line: int | None
    intacct_ship_to_name: str | None
    intacct_tax_solution: str | None
    invoice_count: int | None
    invoice_date: datetime.datetime | datetime.date | str | None
    invoicenumber: str | None
    is_so_screen: bool | None
    last_change_agent: int | None
    last_change_seq: int | None
    last_update_time: datetime.datetime | datetime.date | str | None
    leadsource: int | None
    lines: list[dict[str, Any]] | None
    linked_to_opportunity: bool | None
    linked_to_project: bool | None
    linked_to_ticket: bool | None
    new_external_link: dict[str, Any] | None
    note: str | None
    """The text, plain."""
    note_count: int | None
    numberbottles: int | None
    open_status: int | None
    order_project_template_id: TemplateReference | None
    order_project_template_name: str | None
    order_totals: dict[str, Any] | None
    originaddress: Address | None
    originaddress1: str | None
    originaddress2: str | None
    originaddress3: str | None
    originaddress4: str | None
    originaddress5: str | None
    outstanding_total: float | None
    override_delivery_address: bool | None
    pdf_attachment_id: int | None
    pdftemplate_id: PdfTemplateReference | None
    pdftemplate_name: str | None
    percentage_invoiced: float | None
    percentage_locked_milestones: float | None
    po_number: str | None
    printhtml: str | None
    profit: float | None
    project_faultid: int | None
    project_setup_lines: list[dict[str, Any]] | None
    projects_to_invoice: list[dict[str, Any]] | None
    purchaseorder_count: int | None
    qbo_company_id: str | None
    quotation_id: QuotationReference | None
    revenue: float | None
    runbook_button_id: int | None
    sales_order_communication_ticket: int | None
    ship_date: datetime.datetime | datetime.date | str | None
    ship_status: str | None
    showpercentageinvoiced: bool | None
    site_id: SiteReference | None
    """The site it belongs to."""
    site_name: str | None
    """A name, for reading. A save goes by site_id."""
    soldby: int | None
    status: int | None
    summary: str | None
    """One line that says what it is about."""
    tax_total: float | None
    ticket_id: TicketReference | None
    """The ticket it belongs to."""
    title: str | None
    toplevel_name: str | None
    total: float | None
    use: str | None
    """What kind of record it is."""
    user_id: UserReference | None
    """The user who reported it."""
    user_name: str | None


class SalesOrderCreate(SalesOrderFields, total=False):
    """The fields of one new record of `halo.sales_orders`, custom fields by name among them."""

    custom: Mapping[str, Any]
    """Custom fields, by their names."""


class SalesOrderUpdate(SalesOrderFields, total=False):
    """The id of one record of `halo.sales_orders`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
    custom: Mapping[str, Any]
    """Custom fields, by their names."""

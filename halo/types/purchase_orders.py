# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.purchase_orders` take by keyword. The orders at suppliers."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from halo_api.models import Address, CustomField

    from .references import (
        AgentReference,
        ApprovalProcessReference,
        AttachmentReference,
        ClientReference,
        CostCentreReference,
        PdfTemplateReference,
        SalesOrderReference,
        SiteReference,
        SupplierReference,
        TicketReference,
        UserReference,
    )


class PurchaseOrderFilters(TypedDict, total=False):
    """What `halo.purchase_orders.list` takes."""

    awaiting_approval: bool
    """What waits for approval alone."""
    awaitingstock: bool
    client_id: ClientReference
    """Records of this client."""
    closed: bool
    deliver_to_us: bool
    deliver_to_user_salesorder_id: int
    my_approvals: bool
    """What the agent is asked to approve alone."""
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
    po_status: str
    salesorder_id: SalesOrderReference
    """Records of this sales order."""
    search: str
    """Text to look for."""
    site_id: SiteReference
    """Records of this site."""
    supplier_id: SupplierReference
    """Records of this supplier."""
    ticket_id: TicketReference
    """Records of this ticket."""
    unsent: bool
    user_id: UserReference
    """Records of this user."""


class PurchaseOrderGetParameters(TypedDict, total=False):
    """What `halo.purchase_orders.get` takes."""

    extrareceivablelines: bool
    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""
    invoiceablelines: bool
    receivablelines: bool


class PurchaseOrderFields(TypedDict, total=False):
    """The fields of one record of `halo.purchase_orders`."""

    field_3rd_party_ponumber: str | None
    accounts_ref: str | None
    add_lines: list[dict[str, Any]] | None
    approval_process_id: ApprovalProcessReference | None
    """The process of approval it goes through."""
    approval_start: bool | None
    approval_status: int | None
    approvalagent: int | None
    approvalagentid: int | None
    approvaldatetime: datetime.datetime | datetime.date | str | None
    approvalemailaddress: str | None
    approvalnote: str | None
    assigned_agent: AgentReference | None
    assigned_agent_name: str | None
    attachment_id: AttachmentReference | None
    auth_by: str | None
    avalara_details_id: int | None
    avalara_details_name: str | None
    carriage_desc: str | None
    carriage_price: float | None
    change_seq: int | None
    client_id: ClientReference | None
    """The client it belongs to."""
    client_name: str | None
    """A name, for reading. A save goes by client_id."""
    client_toplevel_name: str | None
    convertedcurrencyroundingbehaviour: int | None
    cost_centre_id: CostCentreReference | None
    cost_centre_name: str | None
    createdbyagentname: str | None
    currency: str | None
    currency_code: int | None
    currency_code_name: str | None
    currency_conversion_rate: float | None
    custombuttons: list[dict[str, Any]] | None
    customfields: list[CustomField] | None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    date: datetime.datetime | datetime.date | str | None
    """The date, UTC."""
    date_published: datetime.datetime | datetime.date | str | None
    datesent: datetime.datetime | datetime.date | str | None
    dbc_company_id: str | None
    decimalplaces: int | None
    deladdress1: str | None
    deladdress2: str | None
    deladdress3: str | None
    deladdress4: str | None
    deladdress5: str | None
    deliver_to_so_address: bool | None
    deliver_to_ticket_address: bool | None
    deliver_to_us: bool | None
    delivery_address: Address | None
    delivery_backup: int | None
    duedate: datetime.datetime | datetime.date | str | None
    est_delivery_date: datetime.datetime | datetime.date | str | None
    external_links: list[dict[str, Any]] | None
    extratabs: list[dict[str, Any]] | None
    goodsin_status: int | None
    ignore_change_seq: bool | None
    import_details_id: int | None
    includegroupeditemprice: bool | None
    includegroupeditemqty: bool | None
    includegrouppriceandqty: bool | None
    intacct_class: str | None
    intacct_class_name: str | None
    intacct_save_location: str | None
    invoice_count: int | None
    invoices: list[dict[str, Any]] | None
    is_po_screen: bool | None
    last_change_agent: int | None
    last_change_seq: int | None
    last_synced: datetime.datetime | datetime.date | str | None
    last_update_time: datetime.datetime | datetime.date | str | None
    lines: list[dict[str, Any]] | None
    new_approvalprocess_agent_id: int | None
    new_approvalprocess_cab: list[dict[str, Any]] | None
    new_approvalprocess_cab_id: int | None
    new_approvalprocess_email: str | None
    new_approvalprocess_role_id: int | None
    new_approvalprocess_user_id: int | None
    new_approvalprocess_users: list[dict[str, Any]] | None
    new_external_link: dict[str, Any] | None
    note: str | None
    """The text, plain."""
    note_count: int | None
    originaddress: Address | None
    originaddress1: str | None
    originaddress2: str | None
    originaddress3: str | None
    originaddress4: str | None
    originaddress5: str | None
    override_supplier: int | None
    pdf_attachment_id: int | None
    pdftemplate_id: PdfTemplateReference | None
    pdftemplate_name: str | None
    percentage_invoiced: float | None
    po_ref: str | None
    price: float | None
    printhtml: str | None
    qbo_company_id: str | None
    qbo_id: int | None
    receipt_confirmation_date: datetime.datetime | datetime.date | str | None
    receipt_confirmed: bool | None
    requires_approval: bool | None
    revenue: float | None
    runbook_button_id: int | None
    salesorder_id: SalesOrderReference | None
    """The sales order it belongs to."""
    site_id: SiteReference | None
    """The site it belongs to."""
    site_name: str | None
    """A name, for reading. A save goes by site_id."""
    so_assets: list[dict[str, Any]] | None
    status: int | None
    supplier_id: SupplierReference | None
    supplier_name: str | None
    """A name, for reading. A save goes by supplier_id."""
    supplierorder_totals: dict[str, Any] | None
    suppliers_order_reference: str | None
    tax_total: float | None
    third_party_id: str | None
    thirdparty_status: int | None
    ticket_id: TicketReference | None
    """The ticket it belongs to."""
    ticket_note: str | None
    ticket_summary: str | None
    title: str | None
    token: str | None
    toplevel_name: str | None
    total: float | None
    use: str | None
    """What kind of record it is."""
    use_purchase_rate: bool | None
    use_ticket_approval: bool | None
    user: Any
    user_id: UserReference | None
    """The user who reported it."""
    user_name: str | None
    warrantyurl: str | None
    xero_id: str | None
    xero_status: str | None
    xero_tenant_id: str | None


class PurchaseOrderCreate(PurchaseOrderFields, total=False):
    """The fields of one new record of `halo.purchase_orders`, custom fields by name among them."""

    custom: Mapping[str, Any]
    """Custom fields, by their names."""


class PurchaseOrderUpdate(PurchaseOrderFields, total=False):
    """The id of one record of `halo.purchase_orders`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
    custom: Mapping[str, Any]
    """Custom fields, by their names."""

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.quotations` take by keyword. The quotations."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from halo_api.models import Address, CustomField

    from .references import (
        AgentReference,
        ApprovalProcessReference,
        CannedTextReference,
        ClientReference,
        PdfTemplateReference,
        SalesOrderReference,
        SiteReference,
        TicketReference,
        UserReference,
        WorkflowReference,
    )


class QuotationFilters(TypedDict, total=False):
    """What `halo.quotations.list` takes."""

    awaiting_approval: bool
    """What waits for approval alone."""
    client_id: ClientReference
    """Records of this client."""
    closed: bool
    currentclientorall: int
    filetype_filter: str
    includelines: bool
    my_approvals: bool
    """What the agent is asked to approve alone."""
    needsprocessing: bool
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
    processed: bool
    quote_status: str
    search: str
    """Text to look for."""
    site_id: SiteReference
    """Records of this site."""
    ticket_id: TicketReference
    """Records of this ticket."""
    user_id: UserReference
    """Records of this user."""


class QuotationGetParameters(TypedDict, total=False):
    """What `halo.quotations.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""
    isportalview: bool


class QuotationFields(TypedDict, total=False):
    """The fields of one record of `halo.quotations`."""

    address: Address | None
    address1: str | None
    address2: str | None
    address3: str | None
    address4: str | None
    address5: str | None
    adobe_details_id: int | None
    agent_id: AgentReference | None
    """The agent it is assigned to."""
    approval_process_id: ApprovalProcessReference | None
    """The process of approval it goes through."""
    approval_seq: int | None
    approval_start: bool | None
    approvaldatetime: datetime.datetime | datetime.date | str | None
    approvalemailaddress: str | None
    approvalname: str | None
    approvalnote: str | None
    approvalstate: int | None
    assigned_agent: AgentReference | None
    assigned_agent_name: str | None
    auth_by: str | None
    automatic_sales_tax: bool | None
    avalara_details_id: int | None
    avalara_details_name: str | None
    billingcontactemailaddress: str | None
    billingcontactname: str | None
    billingcontactphonenumber: str | None
    can_approve: bool | None
    canned_text: str | None
    canned_text_id: CannedTextReference | None
    canned_text_name: str | None
    carriage_desc: str | None
    carriage_price: float | None
    change_seq: int | None
    client_id: ClientReference | None
    """The client it belongs to."""
    client_name: str | None
    """A name, for reading. A save goes by client_id."""
    compositeTaxOverride: float | None
    contactuser: int | None
    contactusername: str | None
    conversionRate: float | None
    convertedcurrencyroundingbehaviour: int | None
    countersigagentid: int | None
    countersigattachmentid: int | None
    countersigdatetime: datetime.datetime | datetime.date | str | None
    countersign_reject_actionid: int | None
    countersign_reject_successful: int | None
    countersignature: str | None
    countersignreqagentid: int | None
    countersiguseagentsig: bool | None
    createdbyagentname: str | None
    currency: str | None
    currency_code: int | None
    currency_code_name: str | None
    currency_conversion_rate: float | None
    custombuttons: list[dict[str, Any]] | None
    customfields: list[CustomField] | None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    customisedpdf: dict[str, Any] | None
    date: datetime.datetime | datetime.date | str | None
    """When it was made, UTC."""
    datto_commerce_id: int | None
    datto_commerce_url: str | None
    dattocommerce_clientid: int | None
    dattocommerce_contactemail: str | None
    dattocommerce_contactname: str | None
    dattocommerce_tenantid: int | None
    daystodeliver: int | None
    decimalplaces: int | None
    deladdress1: str | None
    deladdress2: str | None
    deladdress3: str | None
    deladdress4: str | None
    deladdress5: str | None
    delivery_address: Address | None
    deliveryamount: float | None
    deliverytax: float | None
    dontupdateporef: bool | None
    enable_quote_countersigning: bool | None
    expiry_date: datetime.datetime | datetime.date | str | None
    """Until when it holds, UTC."""
    external_links: list[dict[str, Any]] | None
    extratabs: list[dict[str, Any]] | None
    hide_send_quote: bool | None
    ignore_change_seq: bool | None
    images: list[dict[str, Any]] | None
    import_details_id: int | None
    includegroupeditemprice: bool | None
    includegroupeditemqty: bool | None
    includegrouppriceandqty: bool | None
    includequotationlinenotes: bool | None
    intacct_class: str | None
    intacct_class_name: str | None
    intacct_save_location: str | None
    internal_approval_status: int | None
    internal_approvalagent: int | None
    internal_approvalagentid: int | None
    internal_approvaldatetime: datetime.datetime | datetime.date | str | None
    internal_approvalemailaddress: str | None
    internal_approvalnote: str | None
    is_customised_pdf: bool | None
    is_leased: bool | None
    is_quote_screen: bool | None
    last_change_agent: int | None
    last_change_seq: int | None
    last_update_time: datetime.datetime | datetime.date | str | None
    lines: list[dict[str, Any]] | None
    """What is quoted; a get brings it."""
    linked_item_pdfs: list[dict[str, Any]] | None
    linked_pdf_list_append: list[dict[str, Any]] | None
    linked_pdf_list_prepend: list[dict[str, Any]] | None
    margin: float | None
    message: str | None
    new_approvalprocess_agent_id: int | None
    new_approvalprocess_cab: list[dict[str, Any]] | None
    new_approvalprocess_cab_id: int | None
    new_approvalprocess_email: str | None
    new_approvalprocess_role_id: int | None
    new_approvalprocess_user_id: int | None
    new_approvalprocess_users: list[dict[str, Any]] | None
    new_external_link: dict[str, Any] | None
    new_ticket_status: int | None
    note: str | None
    """The text, plain."""
    note_count: int | None
    originaddress: Address | None
    originaddress1: str | None
    originaddress2: str | None
    originaddress3: str | None
    originaddress4: str | None
    originaddress5: str | None
    original_revised_from_id: int | None
    pdf_attachment_id: int | None
    pdftemplate_id: PdfTemplateReference | None
    pdftemplate_name: str | None
    po_ref: str | None
    ponumber: str | None
    portal_display_type: int | None
    printhtml: str | None
    project_setup_lines: list[dict[str, Any]] | None
    qr2filename: str | None
    quotation_totals: dict[str, Any] | None
    quote_approval_signature_content: str | None
    quote_viewed: bool | None
    quoteapprovalfields: list[dict[str, Any]] | None
    requires_approval: bool | None
    revenue: float | None
    risk: str | None
    runbook_button_id: int | None
    sales_orders: list[dict[str, Any]] | None
    salesorder: dict[str, Any] | None
    salesorder_id: SalesOrderReference | None
    """The sales order it belongs to."""
    scope: str | None
    signature: str | None
    site: dict[str, Any] | None
    site_delivery_override: int | None
    site_id: SiteReference | None
    """The site it belongs to."""
    site_name: str | None
    """A name, for reading. A save goes by site_id."""
    so_number: str | None
    status: int | None
    status_name: str | None
    table: dict[str, Any] | None
    tax_total: float | None
    tax_total_estimate: float | None
    term_limit: int | None
    third_party_number: str | None
    third_party_url: str | None
    ticket_id: TicketReference | None
    """The ticket it belongs to."""
    ticket_note: str | None
    ticket_summary: str | None
    title: str | None
    """What it is for, in a few words."""
    top_level_purchase_currency_code: int | None
    toplevel_name: str | None
    total: float | None
    tree_purchase_currency: dict[str, Any] | None
    use: str | None
    """What kind of record it is."""
    use_ticket_approval: bool | None
    user: dict[str, Any] | None
    user_approval_unavailable: bool | None
    user_id: UserReference | None
    """The user who reported it."""
    user_name: str | None
    vorboss_order_ids: str | None
    workflow_history: list[dict[str, Any]] | None
    workflow_id: WorkflowReference | None
    workflow_step: int | None


class QuotationCreate(QuotationFields, total=False):
    """The fields of one new record of `halo.quotations`, custom fields by name among them."""

    custom: Mapping[str, Any]
    """Custom fields, by their names."""


class QuotationUpdate(QuotationFields, total=False):
    """The id of one record of `halo.quotations`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
    custom: Mapping[str, Any]
    """Custom fields, by their names."""

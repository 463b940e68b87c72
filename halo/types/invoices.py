# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.invoices` take by keyword. The invoices."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from halo_api.models import Address, CustomField

    from .references import (
        AgentReference,
        ApprovalProcessReference,
        AssetReference,
        ClientReference,
        ContractReference,
        InvoiceReference,
        MailboxReference,
        OrganisationReference,
        PdfTemplateReference,
        PurchaseOrderReference,
        RecurringInvoiceReference,
        SalesOrderReference,
        SiteReference,
        SupplierReference,
        TicketReference,
        TopLevelReference,
        UserReference,
    )


class InvoiceFilters(TypedDict, total=False):
    """What `halo.invoices.list` takes."""

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


class InvoiceGetParameters(TypedDict, total=False):
    """What `halo.invoices.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class InvoiceDeleteParameters(TypedDict, total=False):
    """What `halo.invoices.delete` takes."""

    bypass_accounts_sync: bool


class InvoiceFields(TypedDict, total=False):
    """The fields of one record of `halo.invoices`."""

    accountsid: str | None
    add_contract_assets: int | None
    add_itemsissued: int | None
    add_labour: int | None
    add_lines: list[dict[str, Any]] | None
    add_mileage: int | None
    add_prepay: int | None
    add_project: int | None
    add_salesorder: int | None
    add_travel: int | None
    address: Address | None
    address1: str | None
    address2: str | None
    address3: str | None
    address4: str | None
    address5: str | None
    amount_remaining: float | None
    amountdue: float | None
    amountpaid: float | None
    apply_credit: bool | None
    apply_credit_amount: float | None
    apply_credit_credit_outstanding: float | None
    apply_credit_description: str | None
    apply_credit_id: int | None
    apply_credit_long_description: str | None
    apply_credit_tax_type: int | None
    approval_process_id: ApprovalProcessReference | None
    """The process of approval it goes through."""
    approval_start: bool | None
    approval_status: int | None
    approvalagent: int | None
    approvalagentid: int | None
    approvaldatetime: datetime.datetime | datetime.date | str | None
    approvalemailaddress: str | None
    approvalnote: str | None
    approvalticketid: int | None
    assigned_agent: AgentReference | None
    assigned_agent_name: str | None
    avalara_details_id: int | None
    avalara_details_name: str | None
    bcd_posted: bool | None
    billingcategory: int | None
    change_seq: int | None
    client_id: ClientReference | None
    """The client it belongs to."""
    client_name: str | None
    """A name, for reading. A save goes by client_id."""
    client_to_invoice_recurring: int | None
    client_to_invoice_recurring_site: int | None
    client_to_invoice_site: int | None
    client_to_invoice_to_id: int | None
    cloned_from_client_id: int | None
    composite_tax_total: float | None
    contactname: str | None
    contains_calculated_quantity: bool | None
    contract_id: ContractReference | None
    """The contract it belongs to."""
    contract_ref: str | None
    """The reference of that contract. A save goes by contract_id."""
    conversion_rate: float | None
    convertedcurrencyroundingbehaviour: int | None
    create_recurring_invoice: bool | None
    created_by_ticket_action: bool | None
    createdbyagentname: str | None
    creation_source: str | None
    credit_date: datetime.datetime | datetime.date | str | None
    credit_note_allocations: list[dict[str, Any]] | None
    credit_outstanding: float | None
    credit_outstanding_for_customer: float | None
    credit_total: float | None
    credit_used: float | None
    creditlinkedtoinvoiceid: int | None
    creditlinkedtoinvoiceid_thirdpartynumber: str | None
    creditlinkedtoinvoiceid_typeid: int | None
    csp_invoice_id: int | None
    curr_set_by_inheritance: int | None
    currency: str | None
    currency_code: int | None
    currency_code_name: str | None
    currency_conversion_rate: float | None
    cust_order_number: str | None
    custombuttons: list[dict[str, Any]] | None
    customer_paid_total: float | None
    customfields: list[CustomField] | None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    date_created: datetime.datetime | datetime.date | str | None
    datepaid: datetime.datetime | datetime.date | str | None
    dateposted: datetime.datetime | datetime.date | str | None
    datesent: datetime.datetime | datetime.date | str | None
    datetype: int | None
    daysplus: int | None
    dbc_bill_to: str | None
    dbc_bill_to_name: str | None
    dbc_company_id: str | None
    dbc_id: str | None
    decimalplaces: int | None
    deladdress1: str | None
    deladdress2: str | None
    deladdress3: str | None
    deladdress4: str | None
    deladdress5: str | None
    disabled: bool | None
    dont_set_original_client_id: bool | None
    dont_sync_to_3rd_party: bool | None
    due_date_int: int | None
    due_date_type: int | None
    duedate: datetime.datetime | datetime.date | str | None
    duedatename: str | None
    emailstatus: int | None
    enddate: datetime.datetime | datetime.date | str | None
    """When it ends, UTC."""
    exact_division: int | None
    exact_id: str | None
    exact_payment_conditon: dict[str, Any] | None
    exact_payment_conditon_id: str | None
    exact_payment_conditon_name: str | None
    external_links: list[dict[str, Any]] | None
    extratabs: list[dict[str, Any]] | None
    force_creation: bool | None
    generic_online_invoice_payment_url: str | None
    global_details: str | None
    global_nom_code: str | None
    global_tax_code: str | None
    hideinvoice: bool | None
    ignore_change_seq: bool | None
    immediate_prorata_recurring_invoice_id: int | None
    import_details_id: int | None
    include_in_autopay: bool | None
    intacct_bill_to_name: str | None
    intacct_class: str | None
    intacct_class_name: str | None
    intacct_project: str | None
    intacct_project_name: str | None
    intacct_recordno: int | None
    intacct_save_location: str | None
    intacct_ship_to_name: str | None
    intacct_tax_solution: str | None
    intacct_tax_solution_name: str | None
    intacctseparatetaxline: int | None
    internal_note: str | None
    invoice_auto_increase_period: int | None
    invoice_date: datetime.datetime | datetime.date | str | None
    """The date that stands on it. A create needs it."""
    invoice_display: str | None
    invoice_match_id: str | None
    invoice_percent_increase: float | None
    invoice_prorata_periods_ahead: int | None
    invoice_separately: bool | None
    invoice_template_id: int | None
    invoice_totals: dict[str, Any] | None
    invoice_type_code: str | None
    invoiceday: int | None
    invoicenumber: str | None
    """The number that stands on it."""
    invoicetype: int | None
    is_down_payment: bool | None
    is_invoice_screen: bool | None
    is_recognition: bool | None
    is_recurring_invoice: bool | None
    kashflow_pdf: str | None
    kashflow_tenant_id: int | None
    kashflowid: int | None
    last_change_agent: int | None
    last_change_seq: int | None
    last_invoiced_revenue: float | None
    last_modified: datetime.datetime | datetime.date | str | None
    """When it was last changed, UTC."""
    last_reminder_sent: datetime.datetime | datetime.date | str | None
    last_synced: datetime.datetime | datetime.date | str | None
    lastcreated: datetime.datetime | datetime.date | str | None
    lines: list[dict[str, Any]] | None
    """What is billed; a get brings it."""
    mailboxid: MailboxReference | None
    mark_credit_as_used: bool | None
    markaspaid: bool | None
    markaspaidmoduleid: int | None
    merge_data: list[dict[str, Any]] | None
    minimum_amount: float | None
    minimum_line_description: str | None
    minimum_price_active: bool | None
    most_recent_invoice_id: int | None
    most_recent_invoice_type: int | None
    name: str | None
    new_approvalprocess_agent_id: int | None
    new_approvalprocess_cab: list[dict[str, Any]] | None
    new_approvalprocess_cab_id: int | None
    new_approvalprocess_email: str | None
    new_approvalprocess_users: list[dict[str, Any]] | None
    new_external_link: dict[str, Any] | None
    nextcreationdate: datetime.datetime | datetime.date | str | None
    nextcreationperiod: str | None
    note_count: int | None
    notes_1: str | None
    notes_2: str | None
    notes_3: str | None
    order_number: str | None
    organisation_id: OrganisationReference | None
    organisation_name: str | None
    """A name, for reading. A save goes by organisation_id."""
    originaddress: Address | None
    originaddress1: str | None
    originaddress2: str | None
    originaddress3: str | None
    originaddress4: str | None
    originaddress5: str | None
    original_client_id: ClientReference | None
    original_client_name: str | None
    override_intacct_entity: str | None
    payment_ref: str | None
    payments: list[dict[str, Any]] | None
    payments_pending: int | None
    paymentstatus: int | None
    paymentterms: int | None
    pdf_attachment_date_created: datetime.datetime | datetime.date | str | None
    pdf_attachment_id: int | None
    pdftemplate_id: PdfTemplateReference | None
    pdftemplate_name: str | None
    percent: float | None
    percentold: int | None
    period: int | None
    period_end_date: datetime.datetime | datetime.date | str | None
    period_start_date: datetime.datetime | datetime.date | str | None
    period_type: int | None
    periodname: str | None
    posted: bool | None
    printhtml: str | None
    purchaseorder_id: PurchaseOrderReference | None
    purchaseorder_qbo_id: int | None
    qbo_company_id: str | None
    qbo_term: dict[str, Any] | None
    qbo_term_id: int | None
    qbo_term_name: str | None
    qboid: int | None
    quickbooks_close_period_date: datetime.datetime | datetime.date | str | None
    quickbooks_period_closed: bool | None
    recognised_from_invoice: int | None
    recurring_client_to_invoice_id: InvoiceReference | None
    recurring_client_to_invoice_name: str | None
    recurring_invoice_id: RecurringInvoiceReference | None
    reference: str | None
    requires_approval: bool | None
    revenue: float | None
    reviewrequired: bool | None
    rfi_revenue: float | None
    rfi_total: float | None
    runbook_button_id: int | None
    sage_business_cloud_details_id: int | None
    sage_business_cloud_id: str | None
    salesorder_id: SalesOrderReference | None
    """The sales order it belongs to."""
    schedule: dict[str, Any] | None
    schedule_date: datetime.datetime | datetime.date | str | None
    schedule_id: int | None
    schedule_ignore_delete: bool | None
    sendinvoicereminder: bool | None
    shipaddress: Address | None
    site_name: str | None
    sitenumber: int | None
    snelstart_id: str | None
    sqlimport_id: int | None
    startdate: datetime.datetime | datetime.date | str | None
    """When it begins, UTC."""
    status: int | None
    status_name: str | None
    supplier_id: SupplierReference | None
    supplier_name: str | None
    """A name, for reading. A save goes by supplier_id."""
    suppliers_order_reference: str | None
    sync_include_paid: bool | None
    take_auto_payment: bool | None
    take_payment_on_duedate: int | None
    taken_by: str | None
    tax_total: float | None
    tel_number: str | None
    thirdpartyinvoicenumber: str | None
    ticket_client_to_invoice_to_id: int | None
    ticket_id: TicketReference | None
    """The ticket it belongs to."""
    ticket_note: str | None
    ticket_site_id: int | None
    ticket_summary: str | None
    time: datetime.datetime | datetime.date | str | None
    toplevel_name: str | None
    total: float | None
    """What it comes to, with tax."""
    twilio_invoice: bool | None
    typeid: int | None
    uid: int | None
    update_invoice_conversion_rate: bool | None
    use: str | None
    """What kind of record it is."""
    voided: bool | None
    xero_branding_theme: dict[str, Any] | None
    xero_branding_theme_id: str | None
    xero_branding_theme_name: str | None
    xero_default_payment_nominalcode: str | None
    xero_line_tax: str | None
    xero_online_invoice_payment_url: str | None
    xero_status: str | None
    xero_tenant_id: str | None
    xeroid: str | None


class InvoiceCreate(InvoiceFields, total=False):
    """The fields of one new record of `halo.invoices`, custom fields by name among them."""

    custom: Mapping[str, Any]
    """Custom fields, by their names."""


class InvoiceUpdate(InvoiceFields, total=False):
    """The id of one record of `halo.invoices`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""
    custom: Mapping[str, Any]
    """Custom fields, by their names."""

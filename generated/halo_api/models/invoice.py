# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..custom import Customizable
from ..model import UNSET, model
from ..values import DATETIME, DAY, Codec, list_of, model_of

if TYPE_CHECKING:
    from ..models.address import Address
    from ..models.custom_field import CustomField


@model(kw_only=True)
class Invoice(Customizable):
    """One invoice."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    accountsid: str | None = None
    add_contract_assets: int | None = None
    add_itemsissued: int | None = None
    add_labour: int | None = None
    add_lines: list[dict[str, Any]] | None = None
    add_mileage: int | None = None
    add_prepay: int | None = None
    add_project: int | None = None
    add_salesorder: int | None = None
    add_travel: int | None = None
    address: Address | None = None
    address1: str | None = None
    address2: str | None = None
    address3: str | None = None
    address4: str | None = None
    address5: str | None = None
    amount_remaining: float | None = None
    amountdue: float | None = None
    amountpaid: float | None = None
    apply_credit: bool | None = None
    apply_credit_amount: float | None = None
    apply_credit_credit_outstanding: float | None = None
    apply_credit_description: str | None = None
    apply_credit_id: int | None = None
    apply_credit_long_description: str | None = None
    apply_credit_tax_type: int | None = None
    approval_process_id: int | None = None
    """The process of approval it goes through."""
    approval_start: bool | None = None
    approval_status: int | None = None
    approvalagent: int | None = None
    approvalagentid: int | None = None
    approvaldatetime: datetime.datetime | None = None
    approvalemailaddress: str | None = None
    approvalnote: str | None = None
    approvalticketid: int | None = None
    assigned_agent: int | None = None
    assigned_agent_name: str | None = None
    avalara_details_id: int | None = None
    avalara_details_name: str | None = None
    bcd_posted: bool | None = None
    billingcategory: int | None = None
    change_seq: int | None = None
    client_id: int | None = None
    """The client it belongs to."""
    client_name: str | None = None
    """A name, for reading. A save goes by client_id."""
    client_to_invoice_recurring: int | None = None
    client_to_invoice_recurring_site: int | None = None
    client_to_invoice_site: int | None = None
    client_to_invoice_to_id: int | None = None
    cloned_from_client_id: int | None = None
    composite_tax_total: float | None = None
    contactname: str | None = None
    contains_calculated_quantity: bool | None = None
    contract_id: int | None = None
    """The contract it belongs to."""
    contract_ref: str | None = None
    """The reference of that contract. A save goes by contract_id."""
    conversion_rate: float | None = None
    convertedcurrencyroundingbehaviour: int | None = None
    create_recurring_invoice: bool | None = None
    created_by_ticket_action: bool | None = None
    createdbyagentname: str | None = None
    creation_source: str | None = None
    credit_date: datetime.datetime | None = None
    credit_note_allocations: list[dict[str, Any]] | None = None
    credit_outstanding: float | None = None
    credit_outstanding_for_customer: float | None = None
    credit_total: float | None = None
    credit_used: float | None = None
    creditlinkedtoinvoiceid: int | None = None
    creditlinkedtoinvoiceid_thirdpartynumber: str | None = None
    creditlinkedtoinvoiceid_typeid: int | None = None
    csp_invoice_id: int | None = None
    curr_set_by_inheritance: int | None = None
    currency: str | None = None
    currency_code: int | None = None
    currency_code_name: str | None = None
    currency_conversion_rate: float | None = None
    cust_order_number: str | None = None
    custombuttons: list[dict[str, Any]] | None = None
    customer_paid_total: float | None = None
    customfields: list[CustomField] | None = None
    """The custom fields, all of them: a save empties those that are not sent. To change some by name: custom."""
    date_created: datetime.datetime | None = None
    datepaid: datetime.datetime | None = None
    dateposted: datetime.datetime | None = None
    datesent: datetime.datetime | None = None
    datetype: int | None = None
    daysplus: int | None = None
    dbc_bill_to: str | None = None
    dbc_bill_to_name: str | None = None
    dbc_company_id: str | None = None
    dbc_id: str | None = None
    decimalplaces: int | None = None
    deladdress1: str | None = None
    deladdress2: str | None = None
    deladdress3: str | None = None
    deladdress4: str | None = None
    deladdress5: str | None = None
    disabled: bool | None = None
    dont_set_original_client_id: bool | None = None
    dont_sync_to_3rd_party: bool | None = None
    due_date_int: int | None = None
    due_date_type: int | None = None
    duedate: datetime.datetime | None = None
    duedatename: str | None = None
    emailstatus: int | None = None
    enddate: datetime.datetime | None = None
    """When it ends, UTC."""
    exact_division: int | None = None
    exact_id: str | None = None
    exact_payment_conditon: dict[str, Any] | None = None
    exact_payment_conditon_id: str | None = None
    exact_payment_conditon_name: str | None = None
    external_links: list[dict[str, Any]] | None = None
    extratabs: list[dict[str, Any]] | None = None
    force_creation: bool | None = None
    generic_online_invoice_payment_url: str | None = None
    global_details: str | None = None
    global_nom_code: str | None = None
    global_tax_code: str | None = None
    hideinvoice: bool | None = None
    ignore_change_seq: bool | None = None
    immediate_prorata_recurring_invoice_id: int | None = None
    import_details_id: int | None = None
    include_in_autopay: bool | None = None
    intacct_bill_to_name: str | None = None
    intacct_class: str | None = None
    intacct_class_name: str | None = None
    intacct_project: str | None = None
    intacct_project_name: str | None = None
    intacct_recordno: int | None = None
    intacct_save_location: str | None = None
    intacct_ship_to_name: str | None = None
    intacct_tax_solution: str | None = None
    intacct_tax_solution_name: str | None = None
    intacctseparatetaxline: int | None = None
    internal_note: str | None = None
    invoice_auto_increase_period: int | None = None
    invoice_date: datetime.datetime | None = None
    """The date that stands on it. A create needs it."""
    invoice_display: str | None = None
    invoice_match_id: str | None = None
    invoice_percent_increase: float | None = None
    invoice_prorata_periods_ahead: int | None = None
    invoice_separately: bool | None = None
    invoice_template_id: int | None = None
    invoice_totals: dict[str, Any] | None = None
    invoice_type_code: str | None = None
    invoiceday: int | None = None
    invoicenumber: str | None = None
    """The number that stands on it."""
    invoicetype: int | None = None
    is_down_payment: bool | None = None
    is_invoice_screen: bool | None = None
    is_recognition: bool | None = None
    is_recurring_invoice: bool | None = None
    kashflow_pdf: str | None = None
    kashflow_tenant_id: int | None = None
    kashflowid: int | None = None
    last_change_agent: int | None = None
    last_change_seq: int | None = None
    last_invoiced_revenue: float | None = None
    last_modified: datetime.datetime | None = None
    """When it was last changed, UTC."""
    last_reminder_sent: datetime.datetime | None = None
    last_synced: datetime.datetime | None = None
    lastcreated: datetime.datetime | None = None
    lines: list[dict[str, Any]] | None = None
    """What is billed; a get brings it."""
    mailboxid: int | None = None
    mark_credit_as_used: bool | None = None
    markaspaid: bool | None = None
    markaspaidmoduleid: int | None = None
    merge_data: list[dict[str, Any]] | None = None
    minimum_amount: float | None = None
    minimum_line_description: str | None = None
    minimum_price_active: bool | None = None
    most_recent_invoice_id: int | None = None
    most_recent_invoice_type: int | None = None
    name: str | None = None
    new_approvalprocess_agent_id: int | None = None
    new_approvalprocess_cab: list[dict[str, Any]] | None = None
    new_approvalprocess_cab_id: int | None = None
    new_approvalprocess_email: str | None = None
    new_approvalprocess_users: list[dict[str, Any]] | None = None
    new_external_link: dict[str, Any] | None = None
    nextcreationdate: datetime.datetime | None = None
    nextcreationperiod: str | None = None
    note_count: int | None = None
    notes_1: str | None = None
    notes_2: str | None = None
    notes_3: str | None = None
    order_number: str | None = None
    organisation_id: int | None = None
    organisation_name: str | None = None
    """A name, for reading. A save goes by organisation_id."""
    originaddress: Address | None = None
    originaddress1: str | None = None
    originaddress2: str | None = None
    originaddress3: str | None = None
    originaddress4: str | None = None
    originaddress5: str | None = None
    original_client_id: int | None = None
    original_client_name: str | None = None
    override_intacct_entity: str | None = None
    payment_ref: str | None = None
    payments: list[dict[str, Any]] | None = None
    payments_pending: int | None = None
    paymentstatus: int | None = None
    paymentterms: int | None = None
    pdf_attachment_date_created: datetime.datetime | None = None
    pdf_attachment_id: int | None = None
    pdftemplate_id: int | None = None
    pdftemplate_name: str | None = None
    percent: float | None = None
    percentold: int | None = None
    period: int | None = None
    period_end_date: datetime.datetime | None = None
    period_start_date: datetime.datetime | None = None
    period_type: int | None = None
    periodname: str | None = None
    posted: bool | None = None
    printhtml: str | None = None
    purchaseorder_id: int | None = None
    purchaseorder_qbo_id: int | None = None
    qbo_company_id: str | None = None
    qbo_term: dict[str, Any] | None = None
    qbo_term_id: int | None = None
    qbo_term_name: str | None = None
    qboid: int | None = None
    quickbooks_close_period_date: datetime.datetime | None = None
    quickbooks_period_closed: bool | None = None
    recognised_from_invoice: int | None = None
    recurring_client_to_invoice_id: int | None = None
    recurring_client_to_invoice_name: str | None = None
    recurring_invoice_id: int | None = None
    reference: str | None = None
    requires_approval: bool | None = None
    revenue: float | None = None
    reviewrequired: bool | None = None
    rfi_revenue: float | None = None
    rfi_total: float | None = None
    runbook_button_id: int | None = None
    sage_business_cloud_details_id: int | None = None
    sage_business_cloud_id: str | None = None
    salesorder_id: int | None = None
    """The sales order it belongs to."""
    schedule: dict[str, Any] | None = None
    schedule_date: datetime.datetime | None = None
    schedule_id: int | None = None
    schedule_ignore_delete: bool | None = None
    sendinvoicereminder: bool | None = None
    shipaddress: Address | None = None
    site_name: str | None = None
    sitenumber: int | None = None
    snelstart_id: str | None = None
    sqlimport_id: int | None = None
    startdate: datetime.datetime | None = None
    """When it begins, UTC."""
    status: int | None = None
    status_name: str | None = None
    supplier_id: int | None = None
    supplier_name: str | None = None
    """A name, for reading. A save goes by supplier_id."""
    suppliers_order_reference: str | None = None
    sync_include_paid: bool | None = None
    take_auto_payment: bool | None = None
    take_payment_on_duedate: int | None = None
    taken_by: str | None = None
    tax_total: float | None = None
    tel_number: str | None = None
    thirdpartyinvoicenumber: str | None = None
    ticket_client_to_invoice_to_id: int | None = None
    ticket_id: int | None = None
    """The ticket it belongs to."""
    ticket_note: str | None = None
    ticket_site_id: int | None = None
    ticket_summary: str | None = None
    time: datetime.datetime | None = None
    toplevel_name: str | None = None
    total: float | None = None
    """What it comes to, with tax."""
    twilio_invoice: bool | None = None
    typeid: int | None = None
    uid: int | None = None
    update_invoice_conversion_rate: bool | None = None
    use: str | None = None
    """What kind of record it is."""
    voided: bool | None = None
    xero_branding_theme: dict[str, Any] | None = None
    xero_branding_theme_id: str | None = None
    xero_branding_theme_name: str | None = None
    xero_default_payment_nominalcode: str | None = None
    xero_line_tax: str | None = None
    xero_online_invoice_payment_url: str | None = None
    xero_status: str | None = None
    xero_tenant_id: str | None = None
    xeroid: str | None = None

    _custom_members: ClassVar[tuple[str, ...]] = ("customfields",)

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_billing_cut_off",
            "_cantedit",
            "_create_credit_note",
            "_create_from_areaitems",
            "_create_from_contract",
            "_docommitsync",
            "_dont_fire_automations",
            "_dont_recalculate_currency",
            "_dotaxsync",
            "_forcethirdpartysync",
            "_ignore_dont_send_invoice",
            "_importthirdpartyid",
            "_importtype",
            "_importtypeid",
            "_is_invoice_run",
            "_is_process",
            "_is_task_schedule",
            "_isimport",
            "_isupdateimport",
            "_match_additional_id",
            "_match_integration_button_caption",
            "_match_integration_button_icon",
            "_match_integration_button_url",
            "_match_integration_id",
            "_match_integration_name",
            "_match_thirdparty_id",
            "_novalidate",
            "_print_generate",
            "_print_preview",
            "_sendmassinvoice",
            "_validateonly",
            "_warning",
            "_xmlwarning",
        }
    )

    _codecs: ClassVar[dict[str, Codec]] = {
        "address": model_of("address", "Address"),
        "approvaldatetime": DATETIME,
        "credit_date": DATETIME,
        "customfields": list_of(model_of("custom_field", "CustomField")),
        "date_created": DATETIME,
        "datepaid": DATETIME,
        "dateposted": DATETIME,
        "datesent": DATETIME,
        "duedate": DATETIME,
        "enddate": DATETIME,
        "invoice_date": DAY,
        "last_modified": DATETIME,
        "last_reminder_sent": DATETIME,
        "last_synced": DATETIME,
        "lastcreated": DATETIME,
        "nextcreationdate": DATETIME,
        "originaddress": model_of("address", "Address"),
        "pdf_attachment_date_created": DATETIME,
        "period_end_date": DATETIME,
        "period_start_date": DATETIME,
        "quickbooks_close_period_date": DATETIME,
        "schedule_date": DATETIME,
        "shipaddress": model_of("address", "Address"),
        "startdate": DATETIME,
        "time": DATETIME,
    }

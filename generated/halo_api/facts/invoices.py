# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of invoices. The invoices."""

from . import Resource

RESOURCE = Resource(
    name="invoices",
    singular="invoice",
    model="Invoice",
    path="/Invoice",
    operations=("list", "get", "save", "delete"),
    rows_key="invoices",
    envelope="always",
    paging="pages",
    create_needs=(("invoice_date",),),
    messages={"create": {"invoice_date": "Date Invoiced is mandatory"}},
    references={
        "client_id": "clients",
        "ticket_id": "tickets",
        "contract_id": "contracts",
        "supplier_id": "suppliers",
        "salesorder_id": "sales_orders",
        "purchaseorder_id": "purchase_orders",
        "assigned_agent": "agents",
    },
    days=("invoice_date",),
    actions={"void": "void_invoice", "pdf": "get_invoice_pdf"},
    traps=(
        "A save without invoice_date is refused (public Rust client, live)",
        "/Invoice/lines needs client_id and answers 400 without (live)",
        "What pdf and void answer was never captured: bytes, and the invoice or nothing, are guesses (vendor document and public clients name the routes alone)",
        "One client lists it among the routes that ignore page_size; a live sweep got one row for page_size=1 (public clients disagree)",
    ),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_invoices": {
        "advanced_search": "string",
        "asset_id": "integer",
        "awaiting_approval": "boolean",
        "billing_date": "string",
        "billingcategory_ids": "integers",
        "client_id": "integer",
        "client_ids": "integers",
        "contract_id": "integer",
        "idonly": "boolean",
        "includecredits": "boolean",
        "includeinvoices": "boolean",
        "includelines": "boolean",
        "includepoinvoices": "boolean",
        "invoicedateend": "datetime",
        "invoicedatestart": "datetime",
        "my_approvals": "boolean",
        "notpostedonly": "boolean",
        "order": "string",
        "order2": "string",
        "order3": "string",
        "order4": "string",
        "order5": "string",
        "orderdesc": "boolean",
        "orderdesc2": "boolean",
        "orderdesc3": "boolean",
        "orderdesc4": "boolean",
        "orderdesc5": "boolean",
        "paymentstatuses": "integers",
        "postedonly": "boolean",
        "purchaseorder_id": "integer",
        "quote_status": "string",
        "ready_for_invoicing": "boolean",
        "recurringinvoice_id": "integer",
        "reviewrequired": "boolean",
        "rinvoice_type": "string",
        "salesorder_id": "integer",
        "search": "string",
        "sent_status": "integer",
        "site_id": "integer",
        "stripeautopaymentrequired": "boolean",
        "ticket_id": "integer",
        "toplevel_id": "integer",
        "user_id": "integer",
    },
    "save_invoices": {},
    "get_invoice": {"includedetails": "boolean"},
    "delete_invoice": {"bypass_accounts_sync": "boolean"},
    "void_invoice": {},
    "get_invoice_pdf": {},
}

COMPARED: dict[str, str] = {
    "client_ids": "client_id",
    "invoicedatestart": "invoice_date",
    "invoicedateend": "invoice_date",
}

FIELDS: dict[str, str] = {
    "boolean": (
        "_create_credit_note _docommitsync _dont_fire_automations _dotaxsync _forcethirdpartysync "
        "_ignore_dont_send_invoice _is_invoice_run _is_process _is_task_schedule _isimport _novalidate "
        "_print_generate _print_preview _sendmassinvoice _validateonly apply_credit approval_start "
        "contains_calculated_quantity create_recurring_invoice disabled dont_set_original_client_id "
        "force_creation hideinvoice include_in_autopay invoice_separately is_recurring_invoice "
        "mark_credit_as_used markaspaid minimum_price_active posted requires_approval reviewrequired "
        "schedule_ignore_delete sync_include_paid take_auto_payment twilio_invoice voided"
    ),
    "datetime": (
        "_billing_cut_off approvaldatetime date_created datepaid dateposted datesent duedate enddate "
        "invoice_date last_modified last_synced lastcreated nextcreationdate pdf_attachment_date_created "
        "period_end_date period_start_date schedule_date startdate time"
    ),
    "integer": (
        "id _create_from_contract add_contract_assets add_itemsissued add_labour add_mileage add_prepay "
        "add_project add_salesorder add_travel apply_credit_id approval_status approvalagent approvalagentid "
        "assigned_agent avalara_details_id billingcategory client_id client_to_invoice_to_id contract_id "
        "creditlinkedtoinvoiceid currency_code datetype daysplus due_date_int due_date_type emailstatus "
        "exact_division intacct_recordno intacctseparatetaxline invoice_auto_increase_period "
        "invoice_prorata_periods_ahead invoicetype kashflow_tenant_id kashflowid mailboxid markaspaidmoduleid "
        "original_client_id payments_pending paymentstatus paymentterms pdf_attachment_id pdftemplate_id "
        "percentold period period_type purchaseorder_id qbo_term_id qboid recurring_invoice_id "
        "sage_business_cloud_details_id salesorder_id schedule_id sitenumber supplier_id "
        "take_payment_on_duedate ticket_id typeid uid"
    ),
    "number": (
        "amountdue amountpaid apply_credit_amount credit_outstanding credit_outstanding_for_customer "
        "credit_used currency_conversion_rate invoice_percent_increase minimum_amount percent revenue "
        "tax_total total"
    ),
    "object": ("address new_external_link originaddress qbo_term schedule shipaddress xero_branding_theme"),
    "objects": ("_create_from_areaitems add_lines customfields external_links lines merge_data payments"),
    "string": (
        "_importtype _warning accountsid address1 address2 address3 address4 address5 "
        "apply_credit_description apply_credit_long_description approvalemailaddress approvalnote "
        "assigned_agent_name avalara_details_name client_name contactname contract_ref createdbyagentname "
        "creation_source creditlinkedtoinvoiceid_thirdpartynumber currency currency_code_name "
        "cust_order_number dbc_company_id dbc_id deladdress1 deladdress2 deladdress3 deladdress4 deladdress5 "
        "duedatename exact_id generic_online_invoice_payment_url global_details global_nom_code "
        "global_tax_code intacct_class intacct_class_name intacct_project intacct_project_name "
        "intacct_save_location intacct_tax_solution intacct_tax_solution_name internal_note invoice_display "
        "invoice_type_code invoicenumber kashflow_pdf minimum_line_description name nextcreationperiod "
        "notes_1 notes_2 notes_3 order_number originaddress1 originaddress2 originaddress3 originaddress4 "
        "originaddress5 original_client_name payment_ref pdftemplate_name periodname printhtml qbo_company_id "
        "qbo_term_name reference sage_business_cloud_id site_name snelstart_id supplier_name taken_by "
        "tel_number thirdpartyinvoicenumber ticket_note ticket_summary use xero_branding_theme_id "
        "xero_branding_theme_name xero_line_tax xero_online_invoice_payment_url xero_status xero_tenant_id "
        "xeroid"
    ),
}

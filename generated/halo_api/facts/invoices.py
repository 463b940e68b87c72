# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of invoices. The invoices."""

from . import Naming, Reference, Resource

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
    echoes={
        "client_name": "client_id",
        "contract_ref": "contract_id",
        "organisation_name": "organisation_id",
        "supplier_name": "supplier_id",
    },
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
    name_field="invoicenumber",
    common_filters=(
        "client_id",
        "client_ids",
        "search",
        "datesearch",
        "start_date",
        "end_date",
        "contract_id",
        "ticket_id",
        "awaiting_approval",
        "ready_for_invoicing",
        "third_party_id",
        "order",
        "orderdesc",
    ),
    common_fields=("invoice_date", "client_id", "invoicenumber", "lines", "contract_id", "ticket_id", "customfields"),
    actions={"update_lines": "update_invoice_lines", "void": "void_invoice", "pdf": "get_invoice_pdf"},
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
        "datesearch": "string",
        "end_date": "datetime",
        "idonly": "boolean",
        "include_linked_item_details": "boolean",
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
        "quickbooks_id": "integer",
        "quote_status": "string",
        "ready_for_invoicing": "boolean",
        "recurringinvoice_id": "integer",
        "reviewrequired": "boolean",
        "rinvoice_type": "string",
        "salesorder_id": "integer",
        "search": "string",
        "sent_status": "integer",
        "site_id": "integer",
        "start_date": "datetime",
        "stripeautopaymentrequired": "boolean",
        "third_party_id": "string",
        "ticket_id": "integer",
        "toplevel_id": "integer",
        "user_id": "integer",
        "xero_id": "string",
    },
    "save_invoices": {},
    "get_invoice": {"includedetails": "boolean"},
    "delete_invoice": {"bypass_accounts_sync": "boolean"},
    "update_invoice_lines": {},
    "void_invoice": {},
    "get_invoice_pdf": {},
}

REFERENCES: dict[str, Reference] = {
    "approval_process_id": Reference("approval_processes"),
    "assigned_agent": Reference("agents"),
    "client_id": Reference("clients"),
    "contract_id": Reference("contracts"),
    "mailboxid": Reference("mailboxes"),
    "organisation_id": Reference("organisations"),
    "original_client_id": Reference("clients"),
    "pdftemplate_id": Reference("pdf_templates"),
    "purchaseorder_id": Reference("purchase_orders"),
    "recurring_client_to_invoice_id": Reference("invoices"),
    "recurring_invoice_id": Reference("recurring_invoices"),
    "salesorder_id": Reference("sales_orders"),
    "supplier_id": Reference("suppliers"),
    "ticket_id": Reference("tickets"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "asset_id": Reference("assets"),
    "client_id": Reference("clients"),
    "client_ids": Reference("clients"),
    "contract_id": Reference("contracts"),
    "purchaseorder_id": Reference("purchase_orders"),
    "recurringinvoice_id": Reference("recurring_invoices"),
    "salesorder_id": Reference("sales_orders"),
    "site_id": Reference("sites"),
    "ticket_id": Reference("tickets"),
    "toplevel_id": Reference("top_levels"),
    "user_id": Reference("users"),
}

NAMING = Naming(
    fields=("invoicenumber",),
    search="search",
)

COMPARED: dict[str, str] = {
    "client_ids": "client_id",
    "invoicedatestart": "invoice_date",
    "invoicedateend": "invoice_date",
}

FILTER_TEXTS: dict[str, str] = {
    "advanced_search": "Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value.",
    "asset_id": "Records of this asset.",
    "awaiting_approval": "What waits for approval alone.",
    "client_id": "Records of this client.",
    "client_ids": "Invoices of any of these clients.",
    "contract_id": "Records of this contract.",
    "datesearch": "The date that startdate and enddate are about, for example dateoccured (one r) or datecleared.",
    "end_date": "Up to this time, for the date that datesearch names.",
    "idonly": "Ids alone, without the other fields. Not together with paging.",
    "invoicedateend": "Dated at this time or earlier.",
    "invoicedatestart": "Dated at this time or later.",
    "my_approvals": "What the agent is asked to approve alone.",
    "order": "The field to sort by.",
    "order2": "The field to sort by where order says equal; up to order5.",
    "orderdesc": "Whether the order is descending. Only the literal true is obeyed.",
    "orderdesc2": "Whether that order is descending.",
    "purchaseorder_id": "Records of this purchase order.",
    "ready_for_invoicing": "What can be invoiced alone.",
    "salesorder_id": "Records of this sales order.",
    "search": "Text to look for.",
    "site_id": "Records of this site.",
    "start_date": "From this time on, for the date that datesearch names.",
    "third_party_id": "Records that have this id in the system they came from.",
    "ticket_id": "Records of this ticket.",
    "toplevel_id": "Records below this top level.",
    "user_id": "Records of this user.",
}

FIELDS: dict[str, str] = {
    "boolean": (
        "_cantedit _create_credit_note _docommitsync _dont_fire_automations _dont_recalculate_currency "
        "_dotaxsync _forcethirdpartysync _ignore_dont_send_invoice _is_invoice_run _is_process "
        "_is_task_schedule _isimport _isupdateimport _novalidate _print_generate _print_preview "
        "_sendmassinvoice _validateonly apply_credit approval_start bcd_posted contains_calculated_quantity "
        "create_recurring_invoice created_by_ticket_action disabled dont_set_original_client_id "
        "dont_sync_to_3rd_party force_creation hideinvoice ignore_change_seq include_in_autopay "
        "invoice_separately is_down_payment is_invoice_screen is_recognition is_recurring_invoice "
        "mark_credit_as_used markaspaid minimum_price_active posted quickbooks_period_closed "
        "requires_approval reviewrequired schedule_ignore_delete sendinvoicereminder sync_include_paid "
        "take_auto_payment twilio_invoice update_invoice_conversion_rate voided"
    ),
    "datetime": (
        "_billing_cut_off approvaldatetime credit_date date_created datepaid dateposted datesent duedate "
        "enddate invoice_date last_modified last_reminder_sent last_synced lastcreated nextcreationdate "
        "pdf_attachment_date_created period_end_date period_start_date quickbooks_close_period_date "
        "schedule_date startdate time"
    ),
    "integer": (
        "id _create_from_contract _importtypeid _match_integration_id add_contract_assets add_itemsissued "
        "add_labour add_mileage add_prepay add_project add_salesorder add_travel apply_credit_id "
        "apply_credit_tax_type approval_process_id approval_status approvalagent approvalagentid "
        "approvalticketid assigned_agent avalara_details_id billingcategory change_seq client_id "
        "client_to_invoice_recurring client_to_invoice_recurring_site client_to_invoice_site "
        "client_to_invoice_to_id cloned_from_client_id contract_id convertedcurrencyroundingbehaviour "
        "creditlinkedtoinvoiceid creditlinkedtoinvoiceid_typeid csp_invoice_id curr_set_by_inheritance "
        "currency_code datetype daysplus decimalplaces due_date_int due_date_type emailstatus exact_division "
        "immediate_prorata_recurring_invoice_id import_details_id intacct_recordno intacctseparatetaxline "
        "invoice_auto_increase_period invoice_prorata_periods_ahead invoice_template_id invoiceday "
        "invoicetype kashflow_tenant_id kashflowid last_change_agent last_change_seq mailboxid "
        "markaspaidmoduleid most_recent_invoice_id most_recent_invoice_type new_approvalprocess_agent_id "
        "new_approvalprocess_cab_id note_count organisation_id original_client_id payments_pending "
        "paymentstatus paymentterms pdf_attachment_id pdftemplate_id percentold period period_type "
        "purchaseorder_id purchaseorder_qbo_id qbo_term_id qboid recognised_from_invoice "
        "recurring_client_to_invoice_id recurring_invoice_id runbook_button_id sage_business_cloud_details_id "
        "salesorder_id schedule_id sitenumber sqlimport_id status supplier_id take_payment_on_duedate "
        "ticket_client_to_invoice_to_id ticket_id ticket_site_id typeid uid"
    ),
    "number": (
        "amount_remaining amountdue amountpaid apply_credit_amount apply_credit_credit_outstanding "
        "composite_tax_total conversion_rate credit_outstanding credit_outstanding_for_customer credit_total "
        "credit_used currency_conversion_rate customer_paid_total invoice_percent_increase "
        "last_invoiced_revenue minimum_amount percent revenue rfi_revenue rfi_total tax_total total"
    ),
    "object": (
        "address exact_payment_conditon invoice_totals new_external_link originaddress qbo_term schedule "
        "shipaddress xero_branding_theme"
    ),
    "objects": (
        "_create_from_areaitems add_lines credit_note_allocations custombuttons customfields external_links "
        "extratabs lines merge_data new_approvalprocess_cab new_approvalprocess_users payments"
    ),
    "string": (
        "_importthirdpartyid _importtype _match_additional_id _match_integration_button_caption "
        "_match_integration_button_icon _match_integration_button_url _match_integration_name "
        "_match_thirdparty_id _warning _xmlwarning accountsid address1 address2 address3 address4 address5 "
        "apply_credit_description apply_credit_long_description approvalemailaddress approvalnote "
        "assigned_agent_name avalara_details_name client_name contactname contract_ref createdbyagentname "
        "creation_source creditlinkedtoinvoiceid_thirdpartynumber currency currency_code_name "
        "cust_order_number dbc_bill_to dbc_bill_to_name dbc_company_id dbc_id deladdress1 deladdress2 "
        "deladdress3 deladdress4 deladdress5 duedatename exact_id exact_payment_conditon_id "
        "exact_payment_conditon_name generic_online_invoice_payment_url global_details global_nom_code "
        "global_tax_code intacct_bill_to_name intacct_class intacct_class_name intacct_project "
        "intacct_project_name intacct_save_location intacct_ship_to_name intacct_tax_solution "
        "intacct_tax_solution_name internal_note invoice_display invoice_match_id invoice_type_code "
        "invoicenumber kashflow_pdf minimum_line_description name new_approvalprocess_email "
        "nextcreationperiod notes_1 notes_2 notes_3 order_number organisation_name originaddress1 "
        "originaddress2 originaddress3 originaddress4 originaddress5 original_client_name "
        "override_intacct_entity payment_ref pdftemplate_name periodname printhtml qbo_company_id "
        "qbo_term_name recurring_client_to_invoice_name reference sage_business_cloud_id site_name "
        "snelstart_id status_name supplier_name suppliers_order_reference taken_by tel_number "
        "thirdpartyinvoicenumber ticket_note ticket_summary toplevel_name use xero_branding_theme_id "
        "xero_branding_theme_name xero_default_payment_nominalcode xero_line_tax "
        "xero_online_invoice_payment_url xero_status xero_tenant_id xeroid"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_dont_fire_automations": "Whether no automation is to begin because of this save.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "approval_process_id": "The process of approval it goes through.",
    "client_id": "The client it belongs to.",
    "client_name": "A name, for reading. A save goes by client_id.",
    "contract_id": "The contract it belongs to.",
    "contract_ref": "The reference of that contract. A save goes by contract_id.",
    "customfields": "The custom fields, all of them: a save empties those that are not sent. To change some by name: custom.",
    "enddate": "When it ends, UTC.",
    "invoice_date": "The date that stands on it. A create needs it.",
    "invoicenumber": "The number that stands on it.",
    "last_modified": "When it was last changed, UTC.",
    "lines": "What is billed; a get brings it.",
    "organisation_name": "A name, for reading. A save goes by organisation_id.",
    "salesorder_id": "The sales order it belongs to.",
    "startdate": "When it begins, UTC.",
    "supplier_name": "A name, for reading. A save goes by supplier_id.",
    "ticket_id": "The ticket it belongs to.",
    "total": "What it comes to, with tax.",
    "use": "What kind of record it is.",
}

ROW: tuple[str, str] = (
    "live",
    (
        "accountsid add_contract_assets add_itemsissued add_labour add_mileage add_prepay add_project "
        "add_salesorder add_travel address address1 address2 address3 address4 address5 amountdue amountpaid "
        "approval_status approvalagent approvalagentid approvaldatetime approvalemailaddress approvalnote "
        "assigned_agent billingcategory change_seq client_id client_name composite_tax_total contract_id"
    ),
)

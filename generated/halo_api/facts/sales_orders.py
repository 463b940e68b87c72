# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of sales_orders. The orders of clients."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="sales_orders",
    singular="sales_order",
    model="SalesOrder",
    path="/SalesOrder",
    operations=("list", "get", "save", "delete"),
    rows_key="salesorders",
    envelope="always",
    paging="pages",
    echoes={"client_name": "client_id", "site_name": "site_id"},
    references={
        "client_id": "clients",
        "site_id": "sites",
        "user_id": "users",
        "ticket_id": "tickets",
        "quotation_id": "quotations",
        "consignment_id": "consignments",
        "assigned_agent": "agents",
    },
    name_field="title",
    common_filters=(
        "advanced_search",
        "client_id",
        "client_ids",
        "idonly",
        "order",
        "order2",
        "orderdesc",
        "orderdesc2",
        "ready_for_invoicing",
        "search",
        "site_id",
        "ticket_id",
        "toplevel_id",
        "user_id",
    ),
    common_fields=("client_id", "customfields", "date", "note", "site_id", "summary", "ticket_id", "use", "user_id"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_sales_orders": {
        "advanced_search": "string",
        "billing_date": "string",
        "client_id": "integer",
        "client_ids": "integers",
        "closed": "boolean",
        "idonly": "boolean",
        "needsconsigning": "boolean",
        "needsinvoicing": "boolean",
        "needsordering": "boolean",
        "open": "boolean",
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
        "quote_status": "string",
        "ready_for_invoicing": "boolean",
        "search": "string",
        "site_id": "integer",
        "ticket_id": "integer",
        "toplevel_id": "integer",
        "user_id": "integer",
    },
    "save_sales_orders": {},
    "get_sales_order": {
        "consignablelines": "boolean",
        "includedetails": "boolean",
        "invoiceablelines": "boolean",
        "oneline": "integer",
        "pendingpolines": "boolean",
    },
    "delete_sales_order": {},
}

REFERENCES: dict[str, Reference] = {
    "assigned_agent": Reference("agents"),
    "client_id": Reference("clients"),
    "consignment_id": Reference("consignments"),
    "order_project_template_id": Reference("templates"),
    "pdftemplate_id": Reference("pdf_templates"),
    "quotation_id": Reference("quotations"),
    "site_id": Reference("sites"),
    "ticket_id": Reference("tickets"),
    "user_id": Reference("users"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "client_id": Reference("clients"),
    "client_ids": Reference("clients"),
    "site_id": Reference("sites"),
    "ticket_id": Reference("tickets"),
    "toplevel_id": Reference("top_levels"),
    "user_id": Reference("users"),
}

NAMING = Naming(
    fields=("title",),
    search="search",
)

FILTER_TEXTS: dict[str, str] = {
    "advanced_search": "Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value.",
    "client_id": "Records of this client.",
    "client_ids": "Records of any of these clients.",
    "idonly": "Ids alone, without the other fields. Not together with paging.",
    "order": "The field to sort by.",
    "order2": "The field to sort by where order says equal; up to order5.",
    "orderdesc": "Whether the order is descending. Only the literal true is obeyed.",
    "orderdesc2": "Whether that order is descending.",
    "ready_for_invoicing": "What can be invoiced alone.",
    "search": "Text to look for.",
    "site_id": "Records of this site.",
    "ticket_id": "Records of this ticket.",
    "toplevel_id": "Records below this top level.",
    "user_id": "Records of this user.",
}

FIELDS: dict[str, str] = {
    "boolean": (
        "_cancel_reserve _create_invoice _create_po _dont_fire_automations _dotaxsync _is_downpayment _iscopy "
        "_isimport _isupdateimport _novalidate _print_generate _print_preview _return_invoice _validateonly "
        "closeandconsignwhenpoprocessed do_not_invoice ignore_change_seq includegroupeditemprice "
        "includegroupeditemqty includegrouppriceandqty is_so_screen linked_to_opportunity linked_to_project "
        "linked_to_ticket override_delivery_address showpercentageinvoiced"
    ),
    "datetime": ("_create_invoice_invoice_date date datereceived invoice_date last_update_time ship_date"),
    "integer": (
        "id _create_invoice_method _importtypeid _match_integration_id assigned_agent avalara_details_id "
        "canvasser change_seq client_id client_to_invoice_to_id consignment_id "
        "convertedcurrencyroundingbehaviour createdby_agent_id currency_code dattocommerce_clientid "
        "decimalplaces deliverby import_details_id intacct_separate_tax_line invoice_count last_change_agent "
        "last_change_seq leadsource note_count numberbottles open_status order_project_template_id "
        "pdf_attachment_id pdftemplate_id project_faultid purchaseorder_count quotation_id runbook_button_id "
        "sales_order_communication_ticket site_id soldby status ticket_id user_id"
    ),
    "number": (
        "_create_invoice_amount _create_invoice_percentage _create_invoice_qty cost costperweight "
        "currency_conversion_rate customer_invoiced_percentage deliveryamount deliverytax "
        "downpayment_percentage_invoiced outstanding_total percentage_invoiced percentage_locked_milestones "
        "profit revenue tax_total total"
    ),
    "object": ("delivery_address new_external_link order_totals originaddress"),
    "objects": (
        "_create_invoice_lines add_lines custombuttons customfields external_links extratabs lines "
        "project_setup_lines projects_to_invoice"
    ),
    "string": (
        "_additional_invoice_line_description _create_invoice_line_description _distributorMessage "
        "_importthirdpartyid _importtype _match_additional_id _match_integration_button_caption "
        "_match_integration_button_icon _match_integration_button_url _match_integration_name "
        "_match_thirdparty_id _warning accountsref assigned_agent_name avalara_details_name client_name "
        "createdbyagentname currency currency_code_name dattocommerce_contactemail dattocommerce_contactname "
        "deladdress1 deladdress2 deladdress3 deladdress4 deladdress5 intacct_bill_to_name intacct_class "
        "intacct_class_name intacct_save_location intacct_ship_to_name intacct_tax_solution invoicenumber "
        "note order_project_template_name originaddress1 originaddress2 originaddress3 originaddress4 "
        "originaddress5 pdftemplate_name po_number printhtml qbo_company_id ship_status site_name summary "
        "title toplevel_name use user_name"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_dont_fire_automations": "Whether no automation is to begin because of this save.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "client_id": "The client it belongs to.",
    "client_name": "A name, for reading. A save goes by client_id.",
    "customfields": "The custom fields, all of them: a save empties those that are not sent. To change some by name: custom.",
    "date": "The date, UTC.",
    "note": "The text, plain.",
    "site_id": "The site it belongs to.",
    "site_name": "A name, for reading. A save goes by site_id.",
    "summary": "One line that says what it is about.",
    "ticket_id": "The ticket it belongs to.",
    "use": "What kind of record it is.",
    "user_id": "The user who reported it.",
}

ROW: tuple[str, str] = (
    "live",
    (
        "accountsref assigned_agent canvasser change_seq client_id client_name client_to_invoice_to_id "
        "closeandconsignwhenpoprocessed"
    ),
)

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of sales_orders. The orders of clients."""

from . import Resource

RESOURCE = Resource(
    name="sales_orders",
    singular="sales_order",
    model="SalesOrder",
    path="/SalesOrder",
    operations=("list", "get", "save", "delete"),
    rows_key="salesorders",
    envelope="always",
    paging="pages",
    references={
        "client_id": "clients",
        "site_id": "sites",
        "user_id": "users",
        "ticket_id": "tickets",
        "quotation_id": "quotations",
        "consignment_id": "consignments",
        "assigned_agent": "agents",
    },
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

FIELDS: dict[str, str] = {
    "boolean": (
        "_cancel_reserve _create_invoice _create_po _dotaxsync _iscopy _isimport _novalidate _print_generate "
        "_print_preview _return_invoice _validateonly closeandconsignwhenpoprocessed do_not_invoice "
        "includegroupeditemprice includegroupeditemqty includegrouppriceandqty is_so_screen "
        "linked_to_opportunity linked_to_project linked_to_ticket override_delivery_address "
        "showpercentageinvoiced"
    ),
    "datetime": ("_create_invoice_invoice_date date datereceived invoice_date last_update_time ship_date"),
    "integer": (
        "id _create_invoice_method assigned_agent avalara_details_id canvasser client_id "
        "client_to_invoice_to_id consignment_id createdby_agent_id currency_code dattocommerce_clientid "
        "deliverby invoice_count leadsource numberbottles open_status order_project_template_id "
        "pdf_attachment_id pdftemplate_id project_faultid purchaseorder_count quotation_id site_id soldby "
        "status ticket_id user_id"
    ),
    "number": (
        "_create_invoice_amount _create_invoice_percentage _create_invoice_qty cost costperweight "
        "currency_conversion_rate deliveryamount deliverytax outstanding_total percentage_invoiced profit "
        "revenue tax_total total"
    ),
    "object": ("delivery_address new_external_link originaddress"),
    "objects": ("_create_invoice_lines add_lines customfields external_links lines"),
    "string": (
        "_create_invoice_line_description _distributorMessage _importtype _warning accountsref "
        "assigned_agent_name avalara_details_name client_name createdbyagentname currency currency_code_name "
        "dattocommerce_contactemail dattocommerce_contactname deladdress1 deladdress2 deladdress3 deladdress4 "
        "deladdress5 intacct_class intacct_class_name intacct_save_location invoicenumber note "
        "order_project_template_name originaddress1 originaddress2 originaddress3 originaddress4 "
        "originaddress5 pdftemplate_name po_number printhtml ship_status site_name summary title use "
        "user_name"
    ),
}

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of purchase_orders. The orders at suppliers."""

from . import Resource

RESOURCE = Resource(
    name="purchase_orders",
    singular="purchase_order",
    model="PurchaseOrder",
    path="/PurchaseOrder",
    operations=("list", "get", "save", "delete"),
    rows_key="purchaseorders",
    envelope="always",
    paging="pages",
    references={
        "client_id": "clients",
        "site_id": "sites",
        "user_id": "users",
        "ticket_id": "tickets",
        "supplier_id": "suppliers",
        "salesorder_id": "sales_orders",
        "assigned_agent": "agents",
    },
)

FILTERS: dict[str, dict[str, str]] = {
    "list_purchase_orders": {
        "awaiting_approval": "boolean",
        "awaitingstock": "boolean",
        "client_id": "integer",
        "closed": "boolean",
        "deliver_to_us": "boolean",
        "deliver_to_user_salesorder_id": "integer",
        "my_approvals": "boolean",
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
        "po_status": "string",
        "salesorder_id": "integer",
        "search": "string",
        "site_id": "integer",
        "supplier_id": "integer",
        "ticket_id": "integer",
        "unsent": "boolean",
        "user_id": "integer",
    },
    "save_purchase_orders": {},
    "get_purchase_order": {
        "extrareceivablelines": "boolean",
        "includedetails": "boolean",
        "invoiceablelines": "boolean",
        "receivablelines": "boolean",
    },
    "delete_purchase_order": {},
}

FIELDS: dict[str, str] = {
    "any": ("user"),
    "boolean": (
        "_create_invoice _dotaxsync _forcethirdpartysync _iscopy _novalidate _print_generate _print_preview "
        "_return_invoice _ticket_access _validateonly approval_start deliver_to_so_address deliver_to_us "
        "is_po_screen requires_approval"
    ),
    "datetime": (
        "_create_invoice_invoice_date approvaldatetime date date_published datesent duedate est_delivery_date "
        "last_synced last_update_time"
    ),
    "integer": (
        "id _create_invoice_method approval_status approvalagent approvalagentid assigned_agent attachment_id "
        "avalara_details_id client_id cost_centre_id currency_code goodsin_status invoice_count "
        "pdf_attachment_id pdftemplate_id qbo_id salesorder_id site_id status supplier_id thirdparty_status "
        "ticket_id user_id"
    ),
    "number": (
        "_create_invoice_amount _create_invoice_percentage _create_invoice_qty carriage_price "
        "currency_conversion_rate percentage_invoiced price tax_total total"
    ),
    "object": ("delivery_address new_external_link originaddress"),
    "objects": ("_create_invoice_lines add_lines customfields invoices lines so_assets"),
    "string": (
        "3rd_party_ponumber _create_invoice_line_description _warning accounts_ref approvalemailaddress "
        "approvalnote assigned_agent_name auth_by avalara_details_name carriage_desc client_name "
        "cost_centre_name createdbyagentname currency currency_code_name deladdress1 deladdress2 deladdress3 "
        "deladdress4 deladdress5 intacct_class intacct_class_name intacct_save_location note originaddress1 "
        "originaddress2 originaddress3 originaddress4 originaddress5 pdftemplate_name po_ref printhtml "
        "qbo_company_id site_name supplier_name suppliers_order_reference third_party_id ticket_note "
        "ticket_summary title use user_name warrantyurl xero_id xero_status xero_tenant_id"
    ),
}

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of purchase_orders. The orders at suppliers."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="purchase_orders",
    singular="purchase_order",
    model="PurchaseOrder",
    path="/PurchaseOrder",
    operations=("list", "get", "save", "delete"),
    rows_key="purchaseorders",
    envelope="always",
    paging="pages",
    echoes={"client_name": "client_id", "site_name": "site_id", "supplier_name": "supplier_id"},
    references={
        "client_id": "clients",
        "site_id": "sites",
        "user_id": "users",
        "ticket_id": "tickets",
        "supplier_id": "suppliers",
        "salesorder_id": "sales_orders",
        "assigned_agent": "agents",
    },
    name_field="title",
    common_filters=(
        "awaiting_approval",
        "client_id",
        "my_approvals",
        "order",
        "order2",
        "orderdesc",
        "orderdesc2",
        "salesorder_id",
        "search",
        "site_id",
        "supplier_id",
        "ticket_id",
        "user_id",
    ),
    common_fields=(
        "approval_process_id",
        "client_id",
        "customfields",
        "date",
        "note",
        "salesorder_id",
        "site_id",
        "ticket_id",
        "use",
        "user_id",
    ),
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

REFERENCES: dict[str, Reference] = {
    "approval_process_id": Reference("approval_processes"),
    "assigned_agent": Reference("agents"),
    "attachment_id": Reference("attachments"),
    "client_id": Reference("clients"),
    "cost_centre_id": Reference("cost_centres"),
    "pdftemplate_id": Reference("pdf_templates"),
    "salesorder_id": Reference("sales_orders"),
    "site_id": Reference("sites"),
    "supplier_id": Reference("suppliers"),
    "ticket_id": Reference("tickets"),
    "user_id": Reference("users"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "client_id": Reference("clients"),
    "salesorder_id": Reference("sales_orders"),
    "site_id": Reference("sites"),
    "supplier_id": Reference("suppliers"),
    "ticket_id": Reference("tickets"),
    "user_id": Reference("users"),
}

NAMING = Naming(
    fields=("title",),
    search="search",
)

FILTER_TEXTS: dict[str, str] = {
    "awaiting_approval": "What waits for approval alone.",
    "client_id": "Records of this client.",
    "my_approvals": "What the agent is asked to approve alone.",
    "order": "The field to sort by.",
    "order2": "The field to sort by where order says equal; up to order5.",
    "orderdesc": "Whether the order is descending. Only the literal true is obeyed.",
    "orderdesc2": "Whether that order is descending.",
    "salesorder_id": "Records of this sales order.",
    "search": "Text to look for.",
    "site_id": "Records of this site.",
    "supplier_id": "Records of this supplier.",
    "ticket_id": "Records of this ticket.",
    "user_id": "Records of this user.",
}

FIELDS: dict[str, str] = {
    "any": ("user"),
    "boolean": (
        "_create_invoice _dodistributorsync _dont_fire_automations _dotaxsync _forcethirdpartysync _isbatch "
        "_iscopy _isupdateimport _novalidate _print_generate _print_preview _purchasing_run _return_invoice "
        "_ticket_access _validateonly approval_start deliver_to_so_address deliver_to_ticket_address "
        "deliver_to_us ignore_change_seq includegroupeditemprice includegroupeditemqty "
        "includegrouppriceandqty is_po_screen receipt_confirmed requires_approval use_purchase_rate "
        "use_ticket_approval"
    ),
    "datetime": (
        "_create_invoice_invoice_date approvaldatetime date date_published datesent duedate est_delivery_date "
        "last_synced last_update_time receipt_confirmation_date"
    ),
    "integer": (
        "id _create_invoice_method _importtypeid _match_integration_id approval_process_id approval_status "
        "approvalagent approvalagentid assigned_agent attachment_id avalara_details_id change_seq client_id "
        "convertedcurrencyroundingbehaviour cost_centre_id currency_code decimalplaces delivery_backup "
        "goodsin_status import_details_id invoice_count last_change_agent last_change_seq "
        "new_approvalprocess_agent_id new_approvalprocess_cab_id new_approvalprocess_role_id "
        "new_approvalprocess_user_id note_count override_supplier pdf_attachment_id pdftemplate_id qbo_id "
        "runbook_button_id salesorder_id site_id status supplier_id thirdparty_status ticket_id user_id"
    ),
    "number": (
        "_create_invoice_amount _create_invoice_percentage _create_invoice_qty carriage_price "
        "currency_conversion_rate percentage_invoiced price revenue tax_total total"
    ),
    "object": ("delivery_address new_external_link originaddress supplierorder_totals"),
    "objects": (
        "_create_invoice_lines add_lines custombuttons customfields external_links extratabs invoices lines "
        "new_approvalprocess_cab new_approvalprocess_users so_assets"
    ),
    "string": (
        "3rd_party_ponumber _create_invoice_line_description _create_invoice_reference _importthirdpartyid "
        "_importtype _match_additional_id _match_integration_button_caption _match_integration_button_icon "
        "_match_integration_button_url _match_integration_name _match_thirdparty_id _warning accounts_ref "
        "approvalemailaddress approvalnote assigned_agent_name auth_by avalara_details_name carriage_desc "
        "client_name client_toplevel_name cost_centre_name createdbyagentname currency currency_code_name "
        "dbc_company_id deladdress1 deladdress2 deladdress3 deladdress4 deladdress5 intacct_class "
        "intacct_class_name intacct_save_location new_approvalprocess_email note originaddress1 "
        "originaddress2 originaddress3 originaddress4 originaddress5 pdftemplate_name po_ref printhtml "
        "qbo_company_id site_name supplier_name suppliers_order_reference third_party_id ticket_note "
        "ticket_summary title token toplevel_name use user_name warrantyurl xero_id xero_status "
        "xero_tenant_id"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_dont_fire_automations": "Whether no automation is to begin because of this save.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "approval_process_id": "The process of approval it goes through.",
    "client_id": "The client it belongs to.",
    "client_name": "A name, for reading. A save goes by client_id.",
    "customfields": "The custom fields, all of them: a save empties those that are not sent. To change some by name: custom.",
    "date": "The date, UTC.",
    "note": "The text, plain.",
    "salesorder_id": "The sales order it belongs to.",
    "site_id": "The site it belongs to.",
    "site_name": "A name, for reading. A save goes by site_id.",
    "supplier_name": "A name, for reading. A save goes by supplier_id.",
    "ticket_id": "The ticket it belongs to.",
    "use": "What kind of record it is.",
    "user_id": "The user who reported it.",
}

ROW: tuple[str, str] = (
    "live",
    (
        "3rd_party_ponumber accounts_ref approval_status approvalagent approvalagentid approvaldatetime "
        "approvalemailaddress approvalnote"
    ),
)

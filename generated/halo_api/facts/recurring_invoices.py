# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of recurring_invoices. The invoices that are made again and again."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="recurring_invoices",
    singular="recurring_invoice",
    model="Invoice",
    path="/RecurringInvoice",
    operations=("list", "get", "save", "delete"),
    rows_key="invoices",
    envelope="always",
    paging="pages",
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
    actions={
        "process": "process_recurring_invoices",
        "update_lines": "update_recurring_invoice_lines",
        "save_lines": "post_recurring_invoice_lines",
    },
    traps=(
        "Ids are negative (live)",
        "Dates of 1899 or 1900 mean none (public client)",
        "The rows stand under invoices (live sweep)",
    ),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_recurring_invoices": {
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
    "save_recurring_invoices": {},
    "get_recurring_invoice": {"includedetails": "boolean"},
    "delete_recurring_invoice": {"bypass_accounts_sync": "boolean"},
    "process_recurring_invoices": {},
    "update_recurring_invoice_lines": {},
    "post_recurring_invoice_lines": {},
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

from .invoices import FIELD_TEXTS as FIELD_TEXTS
from .invoices import FIELDS as FIELDS

ROW: tuple[str, str] = (
    "live",
    (
        "accountsid add_contract_assets add_itemsissued add_labour add_mileage add_prepay add_project "
        "add_salesorder add_travel address address1 address2 address3 address4 address5 amountdue amountpaid "
        "approval_status approvalagent approvalagentid approvaldatetime approvalemailaddress approvalnote "
        "assigned_agent billingcategory change_seq client_id client_name composite_tax_total contract_id"
    ),
)

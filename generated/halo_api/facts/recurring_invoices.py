# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of recurring_invoices. The invoices that are made again and again."""

from . import Resource

RESOURCE = Resource(
    name="recurring_invoices",
    singular="recurring_invoice",
    model="Invoice",
    path="/RecurringInvoice",
    operations=("list", "get", "save", "delete"),
    rows_key="invoices",
    envelope="always",
    paging="pages",
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
    "save_recurring_invoices": {},
    "get_recurring_invoice": {"includedetails": "boolean"},
    "delete_recurring_invoice": {"bypass_accounts_sync": "boolean"},
}

COMPARED: dict[str, str] = {
    "client_ids": "client_id",
    "invoicedatestart": "invoice_date",
    "invoicedateend": "invoice_date",
}

from .invoices import FIELDS as FIELDS

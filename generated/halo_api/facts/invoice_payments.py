# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of invoice_payments. The payments of invoices."""

from . import Reference, Resource

RESOURCE = Resource(
    name="invoice_payments",
    singular="invoice_payment",
    model="InvoicePayment",
    path="/InvoicePayment",
    operations=("list", "get", "save", "delete"),
    rows_key="payments",
    envelope="always",
    paging="pages",
    echoes={"client_name": "client_id"},
    references={"client_id": "clients", "invoice_id": "invoices"},
    common_filters=("client_id", "invoice_id", "order", "order2", "orderdesc", "orderdesc2", "search"),
    common_fields=("client_id", "date", "invoice_id"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_invoice_payments": {
        "client_id": "integer",
        "intent_id": "string",
        "invoice_id": "integer",
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
        "search": "string",
    },
    "save_invoice_payments": {},
    "get_invoice_payment": {"includedetails": "boolean"},
    "delete_invoice_payment": {},
}

REFERENCES: dict[str, Reference] = {
    "client_id": Reference("clients"),
    "invoice_id": Reference("invoices"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "client_id": Reference("clients"),
    "invoice_id": Reference("invoices"),
}

FILTER_TEXTS: dict[str, str] = {
    "client_id": "Records of this client.",
    "invoice_id": "Records of this invoice.",
    "order": "The field to sort by.",
    "order2": "The field to sort by where order says equal; up to order5.",
    "orderdesc": "Whether the order is descending. Only the literal true is obeyed.",
    "orderdesc2": "Whether that order is descending.",
    "search": "Text to look for.",
}

FIELDS: dict[str, str] = {
    "boolean": ("_isimport posted"),
    "datetime": ("date dateposted intent_date last_synced webhook_received_date"),
    "integer": (
        "id _detailsid client_id credit_note_id invoice_id invoice_qbo_id method module_id payment_method "
        "qbo_id sqlimport_id status type"
    ),
    "number": ("amount"),
    "objects": ("linked_creditnotes"),
    "string": (
        "_importtype _statuswarning _warning client_name creditnote_xeroid intent_id intent_response "
        "invoice_invoicenumber invoice_match_id myob_id nominalcode payment_method_name qbo_company_id "
        "reference sage50_reference thirdpartyid webhook_payload xero_id"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "client_id": "The client it belongs to.",
    "client_name": "A name, for reading. A save goes by client_id.",
    "date": "The date, UTC.",
    "invoice_id": "The invoice it belongs to.",
}

ROW: tuple[str, str] = (
    "live",
    ("amount client_id client_name date id intent_date intent_response invoice_id"),
)

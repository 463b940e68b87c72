# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of client_prepays. The hours and amounts that clients paid in advance."""

from . import Reference, Resource

RESOURCE = Resource(
    name="client_prepays",
    singular="client_prepay",
    model="ClientPrepay",
    path="/ClientPrepay",
    operations=("list", "get", "save", "delete"),
    rows_key="prepay",
    envelope="always",
    paging="pages",
    echoes={"client_name": "client_id"},
    references={"client_id": "clients"},
    common_filters=(
        "advanced_search",
        "client_id",
        "client_ids",
        "contract_id",
        "idonly",
        "order",
        "order2",
        "orderdesc",
        "orderdesc2",
        "ready_for_invoicing",
        "search",
    ),
    common_fields=("client_id", "date", "description", "invoice_id"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_client_prepays": {
        "advanced_search": "string",
        "billing_date": "string",
        "client_id": "integer",
        "client_ids": "integers",
        "contract_id": "integer",
        "idonly": "boolean",
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
        "ready_for_invoicing": "boolean",
        "search": "string",
    },
    "save_client_prepays": {},
    "get_client_prepay": {"includedetails": "boolean"},
    "delete_client_prepay": {},
}

REFERENCES: dict[str, Reference] = {
    "client_id": Reference("clients"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "client_id": Reference("clients"),
    "client_ids": Reference("clients"),
    "contract_id": Reference("contracts"),
}

FILTER_TEXTS: dict[str, str] = {
    "advanced_search": "Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value.",
    "client_id": "Records of this client.",
    "client_ids": "Records of any of these clients.",
    "contract_id": "Records of this contract.",
    "idonly": "Ids alone, without the other fields. Not together with paging.",
    "order": "The field to sort by.",
    "order2": "The field to sort by where order says equal; up to order5.",
    "orderdesc": "Whether the order is descending. Only the literal true is obeyed.",
    "orderdesc2": "Whether that order is descending.",
    "ready_for_invoicing": "What can be invoiced alone.",
    "search": "Text to look for.",
}

FIELDS: dict[str, str] = {
    "boolean": ("expirychecked recalc_expiry_records"),
    "datetime": ("date expirydate invoicedate"),
    "integer": ("id client_id client_to_invoice_to_id invoice_line"),
    "number": ("amount hours"),
    "string": ("_warning client_name description invoice_id invoice_line_name invoice_number"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "client_id": "The client it belongs to.",
    "client_name": "A name, for reading. A save goes by client_id.",
    "date": "The date, UTC.",
    "description": "What it is, in words.",
    "invoice_id": "The invoice it belongs to.",
}

ROW: tuple[str, str] = (
    "live",
    ("amount client_id client_name date description expirychecked expirydate hours"),
)

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of client_prepays. The hours and amounts that clients paid in advance."""

from . import Resource

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

FIELDS: dict[str, str] = {
    "boolean": ("expirychecked recalc_expiry_records"),
    "datetime": ("date expirydate invoicedate"),
    "integer": ("id client_id client_to_invoice_to_id invoice_line"),
    "number": ("amount hours"),
    "string": ("_warning client_name description invoice_id invoice_line_name invoice_number"),
}

ROW: tuple[str, str] = (
    "live",
    ("amount client_id client_name date description expirychecked expirydate hours"),
)

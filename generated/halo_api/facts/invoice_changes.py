# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of invoice_changes. What was changed on invoices."""

from . import Resource

RESOURCE = Resource(
    name="invoice_changes",
    singular="invoice_change",
    model="InvoiceChange",
    path="/InvoiceChange",
    operations=("list",),
    rows_key="changehistory",
    envelope="always",
    paging="pages",
    references={"invoice_id": "invoices"},
)

FILTERS: dict[str, dict[str, str]] = {
    "list_invoice_changes": {
        "idonly": "boolean",
        "invoice_id": "integer",
        "line_id": "integer",
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
        "type_id": "integer",
    }
}

FIELDS: dict[str, str] = {
    "datetime": ("datetime"),
    "integer": ("id field_id invoice_detail_prorata_id invoice_detail_quantity_id invoice_id invoice_line_id type_id"),
    "string": ("_warning field_name line_description new_value old_value who"),
}

ROW: tuple[str, str] = (
    "live",
    ("datetime field_id field_name id invoice_detail_prorata_id invoice_detail_quantity_id invoice_id invoice_line_id"),
)

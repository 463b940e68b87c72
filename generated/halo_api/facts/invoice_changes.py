# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of invoice_changes. What was changed on invoices."""

from . import Reference, Resource

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
    common_filters=("idonly", "invoice_id", "order", "order2", "orderdesc", "orderdesc2", "search"),
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

REFERENCES: dict[str, Reference] = {
    "invoice_id": Reference("invoices"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "invoice_id": Reference("invoices"),
}

FILTER_TEXTS: dict[str, str] = {
    "idonly": "Ids alone, without the other fields. Not together with paging.",
    "invoice_id": "Records of this invoice.",
    "order": "The field to sort by.",
    "order2": "The field to sort by where order says equal; up to order5.",
    "orderdesc": "Whether the order is descending. Only the literal true is obeyed.",
    "orderdesc2": "Whether that order is descending.",
    "search": "Text to look for.",
}

FIELDS: dict[str, str] = {
    "datetime": ("datetime"),
    "integer": ("id field_id invoice_detail_prorata_id invoice_detail_quantity_id invoice_id invoice_line_id type_id"),
    "string": ("_warning field_name line_description new_value old_value who"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "invoice_id": "The invoice it belongs to.",
}

ROW: tuple[str, str] = (
    "live",
    ("datetime field_id field_name id invoice_detail_prorata_id invoice_detail_quantity_id invoice_id invoice_line_id"),
)

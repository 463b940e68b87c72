# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of invoice_statuses. The statuses of invoices."""

from . import Resource

RESOURCE = Resource(
    name="invoice_statuses",
    singular="invoice_status",
    model="InvoiceStatus",
    path="/InvoiceStatus",
    operations=("list", "get", "save", "delete"),
    rows_key="data",
    envelope="always",
)

FILTERS: dict[str, dict[str, str]] = {
    "list_invoice_statuses": {},
    "save_invoice_statuses": {},
    "get_invoice_status": {},
    "delete_invoice_status": {},
}

FIELDS: dict[str, str] = {
    "boolean": ("is_sync is_system lock_edits"),
    "integer": ("id type"),
    "string": ("_warning status_name"),
}

ROW: tuple[str, str] = (
    "live",
    ("id is_sync is_system status_name type"),
)

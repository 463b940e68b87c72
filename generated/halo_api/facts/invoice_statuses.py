# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of invoice_statuses. The statuses of invoices."""

from . import Naming, Resource

RESOURCE = Resource(
    name="invoice_statuses",
    singular="invoice_status",
    model="InvoiceStatus",
    path="/InvoiceStatus",
    operations=("list", "get", "save", "delete"),
    rows_key="data",
    envelope="always",
    name_field="status_name",
    common_fields=("is_system",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_invoice_statuses": {},
    "save_invoice_statuses": {},
    "get_invoice_status": {},
    "delete_invoice_status": {},
}

NAMING = Naming(
    fields=("status_name",),
)

FIELDS: dict[str, str] = {
    "boolean": ("is_sync is_system lock_edits"),
    "integer": ("id type"),
    "string": ("_warning status_name"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the status.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "is_system": "Whether the vendor made it.",
}

ROW: tuple[str, str] = (
    "live",
    ("id is_sync is_system status_name type"),
)

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of invoice_statuses. The statuses of invoices."""

from . import Resource

RESOURCE = Resource(
    name="invoice_statuses",
    singular="invoice_status",
    model="InvoiceStatus",
    path="/InvoiceStatus",
    operations=("list",),
    rows_key="data",
    envelope="always",
    traps=(
        "The vendor's document of 2024-09 does not have the route; fields are those of the sweep, and their types are guessed (live sweep)",
    ),
)

FILTERS: dict[str, dict[str, str]] = {"list_invoice_statuses": {}}

FIELDS: dict[str, str] = {
    "boolean": ("is_sync is_system"),
    "integer": ("id type"),
    "string": ("status_name"),
}

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of consignments. The deliveries to clients."""

from . import Resource

RESOURCE = Resource(
    name="consignments",
    singular="consignment",
    model="Consignment",
    path="/Consignment",
    operations=("list", "get", "save", "delete"),
    rows_key="consignments",
    envelope="always",
    paging="pages",
    references={
        "site_id": "sites",
        "ticket_id": "tickets",
        "salesorder_id": "sales_orders",
        "stockbin_id": "stock_bins",
    },
)

FILTERS: dict[str, dict[str, str]] = {
    "list_consignments": {
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
    },
    "save_consignments": {},
    "get_consignment": {"includedetails": "boolean"},
    "delete_consignment": {"deleteOrder": "boolean"},
}

FIELDS: dict[str, str] = {
    "boolean": ("_dont_fire_automations _print_generate ignoreserialisation is_return is_stock_to_stock"),
    "datetime": ("date"),
    "integer": ("id assettomoveback pdf_attachment_id pdftemplate_id salesorder_id site_id stockbin_id ticket_id"),
    "objects": ("assets lines"),
    "string": ("_warning address note printhtml use user_name"),
}

ROW: tuple[str, str] = (
    "live",
    ("address date id is_return note salesorder_id site_id stockbin_id"),
)

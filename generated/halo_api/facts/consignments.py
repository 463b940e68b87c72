# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of consignments. The deliveries to clients."""

from . import Reference, Resource

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
    common_filters=("idonly", "order", "order2", "orderdesc", "orderdesc2"),
    common_fields=("assets", "date", "note", "salesorder_id", "site_id", "ticket_id", "use"),
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

REFERENCES: dict[str, Reference] = {
    "pdftemplate_id": Reference("pdf_templates"),
    "salesorder_id": Reference("sales_orders"),
    "site_id": Reference("sites"),
    "stockbin_id": Reference("stock_bins"),
    "ticket_id": Reference("tickets"),
}

FILTER_TEXTS: dict[str, str] = {
    "idonly": "Ids alone, without the other fields. Not together with paging.",
    "order": "The field to sort by.",
    "order2": "The field to sort by where order says equal; up to order5.",
    "orderdesc": "Whether the order is descending. Only the literal true is obeyed.",
    "orderdesc2": "Whether that order is descending.",
}

FIELDS: dict[str, str] = {
    "boolean": ("_dont_fire_automations _print_generate ignoreserialisation is_return is_stock_to_stock"),
    "datetime": ("date"),
    "integer": ("id assettomoveback pdf_attachment_id pdftemplate_id salesorder_id site_id stockbin_id ticket_id"),
    "objects": ("assets lines"),
    "string": ("_warning address note printhtml use user_name"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_dont_fire_automations": "Whether no automation is to begin because of this save.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "assets": "The assets it concerns.",
    "date": "The date, UTC.",
    "note": "The text, plain.",
    "salesorder_id": "The sales order it belongs to.",
    "site_id": "The site it belongs to.",
    "ticket_id": "The ticket it belongs to.",
    "use": "What kind of record it is.",
}

ROW: tuple[str, str] = (
    "live",
    ("address date id is_return note salesorder_id site_id stockbin_id"),
)

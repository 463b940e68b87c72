# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of item_stocks. What is in stock of each item."""

from . import Reference, Resource

RESOURCE = Resource(
    name="item_stocks",
    singular="item_stock",
    model="ItemStock",
    path="/ItemStock",
    operations=("list", "get", "save", "delete"),
    rows_key="itemstock",
    envelope="always",
    paging="pages",
    create_needs=(("item_id",),),
    echoes={"item_name": "item_id", "supplier_name": "supplier_id"},
    references={
        "ticket_id": "tickets",
        "supplier_id": "suppliers",
        "item_id": "items",
        "salesorder_id": "sales_orders",
        "purchaseorder_id": "purchase_orders",
        "stockbin_id": "stock_bins",
    },
    common_filters=("idonly", "item_id", "order", "order2", "orderdesc", "orderdesc2"),
    common_fields=("item_id", "date", "note", "quantity_in", "salesorder_id", "ticket_id"),
    traps=(
        'A record is never changed: an update is refused with "These records cannot be edited. Only new records can be added" (live)',
    ),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_item_stocks": {
        "idonly": "boolean",
        "item_id": "integer",
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
        "stockbin_id": "integer",
        "stocklocation_id": "integer",
    },
    "save_item_stocks": {},
    "get_item_stock": {"includedetails": "boolean"},
    "delete_item_stock": {},
}

REFERENCES: dict[str, Reference] = {
    "item_id": Reference("items"),
    "purchaseorder_id": Reference("purchase_orders"),
    "salesorder_id": Reference("sales_orders"),
    "stockbin_id": Reference("stock_bins"),
    "supplier_id": Reference("suppliers"),
    "ticket_id": Reference("tickets"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "item_id": Reference("items"),
    "stockbin_id": Reference("stock_bins"),
}

FILTER_TEXTS: dict[str, str] = {
    "idonly": "Ids alone, without the other fields. Not together with paging.",
    "item_id": "Records of this item.",
    "order": "The field to sort by.",
    "order2": "The field to sort by where order says equal; up to order5.",
    "orderdesc": "Whether the order is descending. Only the literal true is obeyed.",
    "orderdesc2": "Whether that order is descending.",
}

FIELDS: dict[str, str] = {
    "boolean": ("_isimport _update_item_qbo_qty delivering_to_user dont_track_stock is_stock_take serialise_only_one"),
    "datetime": ("date"),
    "integer": (
        "id item_assettype_id item_id line_site_id purchaseorder_id purchaseorder_line_id salesorder_id "
        "serialised_asset_count serialised_assets_in_stock stockbin_id stocklocation_id supplier_id ticket_id"
    ),
    "number": ("cost quantity_in quantity_issued quantity_remaining quantity_stock_take real_quantity_in"),
    "objects": ("serialised_assets"),
    "string": ("_warning item_name note purchaseorder_ref stockbin_name stocklocation_name supplier_name"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "date": "The date, UTC.",
    "item_id": "The item it is about.",
    "item_name": "A name, for reading. A save goes by item_id.",
    "note": "The text, plain.",
    "quantity_in": "How many came in.",
    "salesorder_id": "The sales order it belongs to.",
    "supplier_name": "A name, for reading. A save goes by supplier_id.",
    "ticket_id": "The ticket it belongs to.",
}

ROW: tuple[str, str] = (
    "live",
    ("cost date id item_assettype_id item_id item_name purchaseorder_id purchaseorder_line_id"),
)

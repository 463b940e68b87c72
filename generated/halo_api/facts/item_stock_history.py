# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of item_stock_history. What went into stock and out of it."""

from . import Reference, Resource

RESOURCE = Resource(
    name="item_stock_history",
    singular="item_stock_change",
    model="ItemStockChange",
    path="/ItemStockHistory",
    operations=("list",),
    rows_key="changehistory",
    envelope="always",
    paging="pages",
    references={"item_id": "items", "itemstock_id": "item_stocks", "purchaseorder_id": "purchase_orders"},
    common_filters=("idonly", "item_id", "itemstock_id", "order", "order2", "orderdesc", "orderdesc2", "search"),
    traps=(
        "The vendor's document names no record; fields are those of the sweep, and their types are guessed (live sweep)",
    ),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_item_stock_history": {
        "idonly": "boolean",
        "item_id": "integer",
        "itemstock_id": "integer",
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
        "stockbin_id": "integer",
        "stocklocation_id": "integer",
    }
}

REFERENCES: dict[str, Reference] = {
    "asset_id": Reference("assets"),
    "consignment_id": Reference("consignments"),
    "item_id": Reference("items"),
    "itemstock_id": Reference("item_stocks"),
    "purchaseorder_id": Reference("purchase_orders"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "item_id": Reference("items"),
    "itemstock_id": Reference("item_stocks"),
    "stockbin_id": Reference("stock_bins"),
}

FILTER_TEXTS: dict[str, str] = {
    "idonly": "Ids alone, without the other fields. Not together with paging.",
    "item_id": "Records of this item.",
    "itemstock_id": "Records of this stock.",
    "order": "The field to sort by.",
    "order2": "The field to sort by where order says equal; up to order5.",
    "orderdesc": "Whether the order is descending. Only the literal true is obeyed.",
    "orderdesc2": "Whether that order is descending.",
    "search": "Text to look for.",
}

FIELDS: dict[str, str] = {
    "datetime": ("date"),
    "integer": ("id asset_id consignment_id item_id itemstock_id purchaseorder_id"),
    "string": ("note"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the change.",
    "asset_id": "The asset it concerns.",
    "date": "When it was, UTC.",
    "item_id": "The item it is about.",
    "note": "The text, plain.",
}

ROW: tuple[str, str] = (
    "live",
    ("asset_id consignment_id date id item_id itemstock_id note purchaseorder_id"),
)

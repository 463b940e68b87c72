# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of item_stock_history. What went into stock and out of it."""

from . import Resource

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

FIELDS: dict[str, str] = {
    "datetime": ("date"),
    "integer": ("id asset_id consignment_id item_id itemstock_id purchaseorder_id"),
    "string": ("note"),
}

ROW: tuple[str, str] = (
    "live",
    ("asset_id consignment_id date id item_id itemstock_id note purchaseorder_id"),
)

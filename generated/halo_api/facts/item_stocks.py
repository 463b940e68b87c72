# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of item_stocks. What is in stock of each item."""

from . import Resource

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

ROW: tuple[str, str] = (
    "live",
    ("cost date id item_assettype_id item_id item_name purchaseorder_id purchaseorder_line_id"),
)

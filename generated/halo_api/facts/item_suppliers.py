# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of item_suppliers. Who supplies which item, and for how much."""

from . import Reference, Resource

RESOURCE = Resource(
    name="item_suppliers",
    singular="item_supplier",
    model="ItemSupplier",
    path="/itemsupplier",
    operations=("list", "get", "save", "delete"),
    create_needs=(("item_id",), ("supplier_id",)),
    echoes={"client_name": "client_id", "item_name": "item_id", "supplier_name": "supplier_id"},
    references={"client_id": "clients", "supplier_id": "suppliers", "item_id": "items"},
    common_fields=("item_id", "supplier_id", "client_id", "guid", "note"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_item_suppliers": {},
    "save_item_suppliers": {},
    "get_item_supplier": {"includedetails": "boolean"},
    "delete_item_supplier": {},
}

REFERENCES: dict[str, Reference] = {
    "client_id": Reference("clients"),
    "currency_id": Reference("currencies"),
    "item_id": Reference("items"),
    "supplier_id": Reference("suppliers"),
    "top_level_id": Reference("top_levels"),
}

FIELDS: dict[str, str] = {
    "boolean": ("_is_new"),
    "integer": ("id client_id currency_id customer_type_id item_id supplier_id top_level_id"),
    "number": ("cost price stock"),
    "objects": ("filters"),
    "string": (
        "_warning client_name currency_name customer_type_name guid item_name note supplier_name supplier_sku "
        "top_level_name"
    ),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "client_id": "The client it belongs to.",
    "client_name": "A name, for reading. A save goes by client_id.",
    "guid": "A GUID beside the id.",
    "item_id": "The item it is about.",
    "item_name": "A name, for reading. A save goes by item_id.",
    "note": "The text, plain.",
    "supplier_name": "A name, for reading. A save goes by supplier_id.",
}

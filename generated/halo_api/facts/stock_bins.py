# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of stock_bins. The places in stock."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="stock_bins",
    singular="stock_bin",
    model="StockBin",
    path="/StockBin",
    operations=("list", "get", "save", "delete"),
    create_needs=(("name",), ("site_id",)),
    references={"site_id": "sites"},
    name_field="name",
    common_fields=("name", "site_id", "sequence"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_stock_bins": {},
    "save_stock_bins": {},
    "get_stock_bin": {},
    "delete_stock_bin": {},
}

REFERENCES: dict[str, Reference] = {
    "site_id": Reference("sites"),
}

NAMING = Naming(
    fields=("name",),
)

FIELDS: dict[str, str] = {
    "boolean": ("dont_add_to_order"),
    "integer": ("id parent_id sequence site_id"),
    "string": ("_warning name parent_name"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "sequence": "Its place in the list.",
    "site_id": "The site it belongs to.",
}

ROW: tuple[str, str] = (
    "live",
    ("dont_add_to_order id name parent_id parent_name sequence site_id"),
)

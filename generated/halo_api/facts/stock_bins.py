# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of stock_bins. The places in stock."""

from . import Resource

RESOURCE = Resource(
    name="stock_bins",
    singular="stock_bin",
    model="StockBin",
    path="/StockBin",
    operations=("list", "get", "save", "delete"),
    create_needs=(("name",), ("site_id",)),
    references={"site_id": "sites"},
    traps=("The vendor's document of 2024-09 does not have the route (live)",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_stock_bins": {},
    "save_stock_bins": {},
    "get_stock_bin": {},
    "delete_stock_bin": {},
}

FIELDS: dict[str, str] = {
    "boolean": ("dont_add_to_order"),
    "integer": ("id site_id"),
    "string": ("_warning name"),
}

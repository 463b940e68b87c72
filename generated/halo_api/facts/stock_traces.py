# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of stock_traces. Where a thing in stock has been."""

from . import Resource

RESOURCE = Resource(
    name="stock_traces",
    singular="stock_trace",
    model="StockTrace",
    path="/StockTrace",
    operations=("list",),
    rows_key="results",
    envelope="always",
    references={"agent_id": "agents", "item_id": "items"},
    traps=(
        "The vendor's document of 2024-09 does not have the route; fields are those of the sweep, and their types are guessed (live sweep)",
    ),
)

FILTERS: dict[str, dict[str, str]] = {"list_stock_traces": {}}

FIELDS: dict[str, str] = {
    "integer": ("id action_id agent_id item_id relatedhistory_id relatedstock_id"),
    "string": ("agent_name summary"),
}

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of stock_traces. Where a thing in stock has been."""

from . import Reference, Resource

RESOURCE = Resource(
    name="stock_traces",
    singular="stock_trace",
    model="StockTrace",
    path="/StockTrace",
    operations=("list", "get"),
    rows_key="results",
    envelope="always",
    references={"agent_id": "agents", "item_id": "items"},
    traps=(
        "The vendor's document names no record; fields are those of the sweep, and their types are guessed (live sweep)",
    ),
)

FILTERS: dict[str, dict[str, str]] = {"list_stock_traces": {}, "get_stock_trace": {}}

REFERENCES: dict[str, Reference] = {
    "agent_id": Reference("agents"),
    "item_id": Reference("items"),
}

FIELDS: dict[str, str] = {
    "integer": ("id action_id agent_id item_id relatedhistory_id relatedstock_id"),
    "string": ("agent_name summary"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the trace.",
    "agent_id": "The agent it is assigned to.",
    "agent_name": "The name of that agent. Left out of list rows. A save goes by agent_id.",
    "item_id": "The item it is about.",
    "summary": "What happened.",
}

ROW: tuple[str, str] = (
    "live",
    ("action_id agent_id agent_name id item_id relatedhistory_id relatedstock_id summary"),
)

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of currencies. The currencies and their rates."""

from . import Resource

RESOURCE = Resource(
    name="currencies",
    singular="currency",
    model="Currency",
    path="/Currency",
    operations=("list", "get", "save", "delete"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_currencies": {},
    "save_currencies": {},
    "get_currency": {"includedetails": "boolean"},
    "delete_currency": {},
}

FIELDS: dict[str, str] = {
    "datetime": ("last_updated"),
    "integer": ("id"),
    "number": ("conversion_rate"),
    "objects": ("history"),
    "string": ("_warning code name symbol"),
}

ROW: tuple[str, str] = (
    "live",
    ("code conversion_rate id last_updated name symbol"),
)

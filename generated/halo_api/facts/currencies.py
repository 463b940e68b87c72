# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of currencies. The currencies and their rates."""

from . import Naming, Resource

RESOURCE = Resource(
    name="currencies",
    singular="currency",
    model="Currency",
    path="/Currency",
    operations=("list", "get", "save", "delete"),
    name_field="name",
    common_fields=("code", "conversion_rate"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_currencies": {},
    "save_currencies": {},
    "get_currency": {"includedetails": "boolean"},
    "delete_currency": {},
}

NAMING = Naming(
    fields=("name", "code"),
)

FIELDS: dict[str, str] = {
    "datetime": ("last_updated"),
    "integer": ("id"),
    "number": ("conversion_rate"),
    "objects": ("history"),
    "string": ("_warning code name symbol"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "code": "The code, such as EUR.",
    "conversion_rate": "How much of it the base currency buys.",
}

ROW: tuple[str, str] = (
    "live",
    ("code conversion_rate id last_updated name symbol"),
)

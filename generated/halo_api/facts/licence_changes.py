# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of licence_changes. What was changed on licences."""

from . import Reference, Resource

RESOURCE = Resource(
    name="licence_changes",
    singular="licence_change",
    model="LicenceChange",
    path="/LicenceChange",
    operations=("list",),
    rows_key="changes",
    envelope="always",
    paging="pages",
    references={"licence_id": "software_licences"},
    common_filters=("change_date", "idonly", "licence_id", "order", "order2", "orderdesc", "orderdesc2", "search"),
    traps=(
        "The vendor's document names no record; fields are those of the sweep, and their types are guessed (live sweep)",
    ),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_licence_changes": {
        "change_date": "datetime",
        "idonly": "boolean",
        "licence_id": "integer",
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
    }
}

REFERENCES: dict[str, Reference] = {
    "licence_id": Reference("software_licences"),
    "user_id": Reference("users"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "licence_id": Reference("software_licences"),
}

FILTER_TEXTS: dict[str, str] = {
    "change_date": "Changes of this day.",
    "idonly": "Ids alone, without the other fields. Not together with paging.",
    "licence_id": "Records of this software licence.",
    "order": "The field to sort by.",
    "order2": "The field to sort by where order says equal; up to order5.",
    "orderdesc": "Whether the order is descending. Only the literal true is obeyed.",
    "orderdesc2": "Whether that order is descending.",
    "search": "Text to look for.",
}

FIELDS: dict[str, str] = {
    "datetime": ("datetime"),
    "integer": ("id field_id licence_id user_id"),
    "string": ("field_name new_value old_value"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the change.",
    "datetime": "When it was, UTC.",
    "field_name": "What was changed.",
    "user_id": "The user who reported it.",
}

ROW: tuple[str, str] = (
    "live",
    ("datetime field_id field_name id licence_id new_value old_value user_id"),
)

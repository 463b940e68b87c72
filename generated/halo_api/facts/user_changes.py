# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of user_changes. What was changed on users."""

from . import Reference, Resource

RESOURCE = Resource(
    name="user_changes",
    singular="user_change",
    model="UserChange",
    path="/UserChange",
    operations=("list",),
    rows_key="changes",
    envelope="always",
    paging="pages",
    common_filters=("change_date", "idonly", "order", "order2", "orderdesc", "orderdesc2"),
    traps=(
        "The vendor's document names no record; fields are those of the sweep, and their types are guessed (live sweep)",
    ),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_user_changes": {
        "change_date": "datetime",
        "exclude_generaluser": "boolean",
        "idonly": "boolean",
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
    }
}

REFERENCES: dict[str, Reference] = {
    "customfield_id": Reference("custom_fields"),
}

FILTER_TEXTS: dict[str, str] = {
    "change_date": "Changes of this day.",
    "idonly": "Ids alone, without the other fields. Not together with paging.",
    "order": "The field to sort by.",
    "order2": "The field to sort by where order says equal; up to order5.",
    "orderdesc": "Whether the order is descending. Only the literal true is obeyed.",
    "orderdesc2": "Whether that order is descending.",
}

FIELDS: dict[str, str] = {
    "datetime": ("datetime"),
    "integer": ("id customfield_id field_id new_client new_site"),
    "string": ("field_name new_value"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the change.",
    "datetime": "When it was, UTC.",
    "field_name": "What was changed.",
}

ROW: tuple[str, str] = (
    "live",
    ("customfield_id datetime field_id field_name id new_client new_site new_value"),
)

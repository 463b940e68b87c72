# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of licence_changes. What was changed on licences."""

from . import Resource

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

FIELDS: dict[str, str] = {
    "datetime": ("datetime"),
    "integer": ("id field_id licence_id user_id"),
    "string": ("field_name new_value old_value"),
}

ROW: tuple[str, str] = (
    "live",
    ("datetime field_id field_name id licence_id new_value old_value user_id"),
)

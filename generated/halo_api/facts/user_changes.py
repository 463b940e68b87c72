# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of user_changes. What was changed on users."""

from . import Resource

RESOURCE = Resource(
    name="user_changes",
    singular="user_change",
    model="UserChange",
    path="/UserChange",
    operations=("list",),
    rows_key="changes",
    envelope="always",
    paging="pages",
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

FIELDS: dict[str, str] = {
    "datetime": ("datetime"),
    "integer": ("id customfield_id field_id new_client new_site"),
    "string": ("field_name new_value"),
}

ROW: tuple[str, str] = (
    "live",
    ("customfield_id datetime field_id field_name id new_client new_site new_value"),
)

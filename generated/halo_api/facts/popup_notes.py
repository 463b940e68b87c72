# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of popup_notes. The notes that pop up for a client, site or user."""

from . import Reference, Resource

RESOURCE = Resource(
    name="popup_notes",
    singular="popup_note",
    model="PopupNote",
    path="/PopupNote",
    operations=("list",),
    references={"client_id": "clients", "site_id": "sites", "user_id": "users"},
    common_filters=("client_id", "showall", "site_id", "user_id"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_popup_notes": {"client_id": "integer", "showall": "boolean", "site_id": "integer", "user_id": "integer"}
}

REFERENCES: dict[str, Reference] = {
    "client_id": Reference("clients"),
    "site_id": Reference("sites"),
    "user_id": Reference("users"),
}

FILTER_REFERENCES: dict[str, Reference] = {
    "client_id": Reference("clients"),
    "site_id": Reference("sites"),
    "user_id": Reference("users"),
}

FILTER_TEXTS: dict[str, str] = {
    "client_id": "Records of this client.",
    "showall": "Whether records come that the agent's own restrictions would hide.",
    "site_id": "Records of this site.",
    "user_id": "Records of this user.",
}

FIELDS: dict[str, str] = {
    "boolean": ("dismissable displayhtml displaymodal limitdaterange"),
    "datetime": ("date_created enddate startdate"),
    "integer": ("id client_id read_status site_id user_id"),
    "string": ("_warning note"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "client_id": "The client it belongs to.",
    "enddate": "When it ends, UTC.",
    "note": "The text, plain.",
    "site_id": "The site it belongs to.",
    "startdate": "When it begins, UTC.",
    "user_id": "The user who reported it.",
}

ROW: tuple[str, str] = (
    "live",
    ("client_id date_created dismissable displayhtml displaymodal id limitdaterange note"),
)

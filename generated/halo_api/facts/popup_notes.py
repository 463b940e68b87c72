# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of popup_notes. The notes that pop up for a client, site or user."""

from . import Resource

RESOURCE = Resource(
    name="popup_notes",
    singular="popup_note",
    model="PopupNote",
    path="/PopupNote",
    operations=("list",),
    references={"client_id": "clients", "site_id": "sites", "user_id": "users"},
)

FILTERS: dict[str, dict[str, str]] = {
    "list_popup_notes": {"client_id": "integer", "showall": "boolean", "site_id": "integer", "user_id": "integer"}
}

FIELDS: dict[str, str] = {
    "boolean": ("dismissable displayhtml displaymodal limitdaterange"),
    "datetime": ("date_created enddate startdate"),
    "integer": ("id client_id read_status site_id user_id"),
    "string": ("_warning note"),
}

ROW: tuple[str, str] = (
    "live",
    ("client_id date_created dismissable displayhtml displaymodal id limitdaterange note"),
)

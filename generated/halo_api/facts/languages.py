# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of languages. The languages."""

from . import Naming, Resource

RESOURCE = Resource(
    name="languages",
    singular="language",
    model="Language",
    path="/Languages",
    operations=("list", "get", "save", "delete"),
    name_field="name",
    common_filters=("showall",),
    common_fields=("active", "notes"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_languages": {"showall": "boolean"},
    "save_languages": {},
    "get_language": {"includedetails": "boolean"},
    "delete_language": {},
}

NAMING = Naming(
    fields=("name",),
)

FILTER_TEXTS: dict[str, str] = {"showall": "Whether records come that the agent's own restrictions would hide."}

FIELDS: dict[str, str] = {
    "boolean": ("active dont_remove_translations is_custom is_right_to_left synctonhd translations_are_custom"),
    "integer": ("id access_control_level linked_id"),
    "objects": ("access_control translation_details translations"),
    "string": ("_warning azure_code flag linked_code name notes short_name"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "active": "Whether it is in use.",
    "notes": "Notes about it.",
}

ROW: tuple[str, str] = (
    "live",
    ("active azure_code flag id is_custom linked_code name short_name"),
)

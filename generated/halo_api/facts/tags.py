# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of tags. The tags."""

from . import Naming, Resource

RESOURCE = Resource(
    name="tags",
    singular="tag",
    model="Tag",
    path="/Tags",
    operations=("list", "get", "save", "delete"),
    create_needs=(("text",),),
    name_field="text",
    common_fields=("text",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_tags": {},
    "save_tags": {},
    "get_tag": {"includedetails": "boolean"},
    "delete_tag": {},
}

NAMING = Naming(
    fields=("text",),
)

FIELDS: dict[str, str] = {
    "integer": ("id add_to_ctid add_to_kbid add_to_stdid add_to_stid type"),
    "string": ("_warning text"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
}

ROW: tuple[str, str] = (
    "live",
    ("id text type"),
)

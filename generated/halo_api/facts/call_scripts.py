# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of call_scripts. The questions to ask a caller."""

from . import Naming, Resource

RESOURCE = Resource(
    name="call_scripts",
    singular="call_script",
    model="CallScript",
    path="/CallScript",
    operations=("list", "get", "save", "delete"),
    create_needs=(("name",),),
    name_field="name",
    common_fields=("name", "note"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_call_scripts": {},
    "save_call_scripts": {},
    "get_call_script": {"includedetails": "boolean"},
    "delete_call_script": {},
}

NAMING = Naming(
    fields=("name",),
)

FIELDS: dict[str, str] = {
    "integer": ("id"),
    "objects": ("questions"),
    "string": ("_warning category_1 name note"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "note": "The text, plain.",
}

ROW: tuple[str, str] = (
    "live",
    ("category_1 id name note"),
)

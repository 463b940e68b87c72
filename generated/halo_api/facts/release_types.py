# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of release_types. The kinds of release."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="release_types",
    singular="release_type",
    model="ReleaseType",
    path="/ReleaseType",
    operations=("list", "get", "save", "delete"),
    create_needs=(("name",),),
    name_field="name",
    common_fields=("name",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_release_types": {},
    "save_release_types": {},
    "get_release_type": {"includedetails": "boolean"},
    "delete_release_type": {},
}

REFERENCES: dict[str, Reference] = {
    "spotlight_template_id": Reference("templates"),
}

NAMING = Naming(
    fields=("name",),
)

FIELDS: dict[str, str] = {
    "integer": ("id releasenoteset spotlight_template_id template_id"),
    "string": ("_warning name spotlight_template_name template_name"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
}

ROW: tuple[str, str] = (
    "live",
    ("id name releasenoteset"),
)

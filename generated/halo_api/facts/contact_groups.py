# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of contact_groups. The groups of contacts."""

from . import Naming, Resource

RESOURCE = Resource(
    name="contact_groups",
    singular="contact_group",
    model="ContactGroup",
    path="/Contactgroup",
    operations=("list", "get", "save", "delete"),
    create_needs=(("name",),),
    name_field="name",
    common_fields=("name",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_contact_groups": {},
    "save_contact_groups": {},
    "get_contact_group": {},
    "delete_contact_group": {},
}

NAMING = Naming(
    fields=("name",),
)

FIELDS: dict[str, str] = {
    "boolean": ("allowall allowalledit"),
    "integer": ("id ownerunum"),
    "objects": ("contactgroupcontacts"),
    "string": ("_warning name"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
}

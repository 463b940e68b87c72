# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of view_list_groups. The groups of saved lists."""

from . import Naming, Resource

RESOURCE = Resource(
    name="view_list_groups",
    singular="view_list_group",
    model="ViewListGroup",
    path="/ViewListGroup",
    operations=("list", "get", "save", "delete"),
    name_field="name",
    common_fields=("sequence",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_view_list_groups": {"type": "string"},
    "save_view_list_groups": {},
    "get_view_list_group": {"includedetails": "boolean"},
    "delete_view_list_group": {},
}

NAMING = Naming(
    fields=("name",),
)

FIELDS: dict[str, str] = {
    "boolean": ("collapsed"),
    "integer": ("id sequence type"),
    "string": ("name type_name"),
}

FIELD_TEXTS: dict[str, str] = {"id": "The number of the record, or its GUID.", "sequence": "Its place in the list."}

ROW: tuple[str, str] = (
    "live",
    ("collapsed id name sequence type"),
)

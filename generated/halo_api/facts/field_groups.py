# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of field_groups. The groups of fields."""

from . import Resource

RESOURCE = Resource(
    name="field_groups",
    singular="field_group",
    model="FieldGroup",
    path="/FieldGroup",
    operations=("list", "get", "save", "delete"),
    create_needs=(("name",),),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_field_groups": {"access_control_level": "integer", "includefields": "boolean", "isconfig": "boolean"},
    "save_field_groups": {},
    "get_field_group": {"includedetails": "boolean"},
    "delete_field_group": {},
}

FIELDS: dict[str, str] = {
    "boolean": ("enduserdetailhideifempty techdetailhideifempty"),
    "integer": ("id access_control_level enduseraction enduserdetail endusernew techaction techdetail technew"),
    "objects": ("access_control fields outcomes tickettypes translations visibility_conditions"),
    "string": ("_warning guid header intent name"),
}

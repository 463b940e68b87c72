# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of field_groups. The groups of fields."""

from . import Naming, Resource

RESOURCE = Resource(
    name="field_groups",
    singular="field_group",
    model="FieldGroup",
    path="/FieldGroup",
    operations=("list", "get", "save", "delete"),
    create_needs=(("name",),),
    name_field="name",
    common_fields=("name", "description", "guid"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_field_groups": {"access_control_level": "integer", "includefields": "boolean", "isconfig": "boolean"},
    "save_field_groups": {},
    "get_field_group": {"includedetails": "boolean"},
    "delete_field_group": {},
}

NAMING = Naming(
    fields=("name",),
)

FIELDS: dict[str, str] = {
    "boolean": ("collapsedbydefault enduserdetailhideifempty techdetailhideifempty"),
    "integer": (
        "id access_control_level enduseraction enduserdetail endusernew restrictread restrictupdate "
        "techaction techdetail technew techtab_id"
    ),
    "objects": (
        "access_control fields group_visibility_conditions outcomes read_restrictions tickettypes "
        "translations update_restrictions visibility_conditions"
    ),
    "string": ("_warning description guid header intent name techtab_name"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "description": "What it is, in words.",
    "guid": "A GUID beside the id.",
}

ROW: tuple[str, str] = (
    "live",
    ("group_visibility_conditions guid header id name restrictread restrictupdate translations"),
)

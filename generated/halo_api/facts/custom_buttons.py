# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of custom_buttons. The buttons of your own."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="custom_buttons",
    singular="custom_button",
    model="CustomButton",
    path="/CustomButton",
    operations=("list", "get", "save", "delete"),
    name_field="name",
    common_fields=("colour", "guid", "url"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_custom_buttons": {
        "isbuttonsetup": "boolean",
        "ispermissionsetup": "boolean",
        "msid": "integer",
        "typeid": "integer",
    },
    "save_custom_buttons": {},
    "get_custom_button": {"includedetails": "boolean"},
    "delete_custom_button": {},
}

REFERENCES: dict[str, Reference] = {
    "runbook_id": Reference("webhooks"),
}

NAMING = Naming(
    fields=("name",),
)

FIELDS: dict[str, str] = {
    "boolean": ("disable_runbook_popup newtab restrict_by_asset_status"),
    "integer": ("id access_control_level button_visibility_ac colour_type msid seq type usage"),
    "objects": ("access_control button_visibility_statuses group_visibility_conditions"),
    "string": ("_warning colour guid icon intent label name runbook_id runbook_name url"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "colour": "The colour, as hexadecimal RGB.",
    "guid": "A GUID beside the id.",
    "url": "The address on the web.",
}

ROW: tuple[str, str] = (
    "live",
    (
        "access_control access_control_level button_visibility_ac colour colour_type "
        "group_visibility_conditions guid icon"
    ),
)

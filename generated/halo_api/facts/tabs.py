# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of tabs. The tabs on pages."""

from . import Naming, Resource

RESOURCE = Resource(
    name="tabs",
    singular="tab",
    model="Tab",
    path="/Tabs",
    operations=("list", "get", "save", "delete"),
    name_field="name",
    common_fields=("guid", "sequence", "url"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_tabs": {"type": "integer", "typeid": "integer"},
    "save_tabs": {},
    "get_tab": {"includedetails": "boolean"},
    "delete_tab": {},
}

NAMING = Naming(
    fields=("name",),
)

FIELDS: dict[str, str] = {
    "boolean": ("open_in_new_tab send_secure_url_parameter"),
    "integer": ("id access_control_level columns linked_dashboard_id module_id sequence tableid"),
    "objects": ("access_control fieldgroups fields tickettypes"),
    "string": ("_warning guid icon intent name new_iframe_secret url"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "guid": "A GUID beside the id.",
    "sequence": "Its place in the list.",
    "url": "The address on the web.",
}

ROW: tuple[str, str] = (
    "live",
    ("columns guid id linked_dashboard_id module_id name send_secure_url_parameter sequence"),
)

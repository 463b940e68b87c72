# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of tabs. The tabs on pages."""

from . import Resource

RESOURCE = Resource(
    name="tabs",
    singular="tab",
    model="Tab",
    path="/Tabs",
    operations=("list", "get", "save", "delete"),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_tabs": {"type": "integer", "typeid": "integer"},
    "save_tabs": {},
    "get_tab": {"includedetails": "boolean"},
    "delete_tab": {},
}

FIELDS: dict[str, str] = {
    "integer": ("id columns linked_dashboard_id sequence tableid"),
    "objects": ("fields"),
    "string": ("_warning guid icon intent name url"),
}

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of workflows. The workflows of tickets."""

from . import Naming, Resource

RESOURCE = Resource(
    name="workflows",
    singular="workflow",
    model="Workflow",
    path="/Workflow",
    operations=("list", "get", "save", "delete"),
    create_needs=(("name",),),
    name_field="name",
    includes_inactive="includeinactive",
    common_filters=("includeinactive",),
    common_fields=("name", "active", "guid", "note"),
    traps=(
        'An update of a workflow without steps is refused with "Please select a Start Step for this Workflow." (live)',
    ),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_workflows": {"access_control_level": "integer", "includeinactive": "boolean"},
    "save_workflows": {},
    "get_workflow": {"includedetails": "boolean"},
    "delete_workflow": {},
}

NAMING = Naming(
    fields=("name",),
    with_all={"includeinactive": True},
)

FILTER_TEXTS: dict[str, str] = {"includeinactive": "Whether inactive records are given."}

FIELDS: dict[str, str] = {
    "boolean": ("active in_use is_clone notinuse"),
    "integer": ("id access_control_level"),
    "integers": ("delete_targets"),
    "objects": ("access_control add_targets always_allow_actions edit_targets stages steps targets workflow_history"),
    "string": ("_warning flow_chart_json guid intent name note"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "active": "Whether it is in use.",
    "guid": "A GUID beside the id.",
    "note": "The text, plain.",
}

ROW: tuple[str, str] = (
    "live",
    ("active guid id name notinuse"),
)

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of workflows. The workflows of tickets."""

from . import Resource

RESOURCE = Resource(
    name="workflows",
    singular="workflow",
    model="Workflow",
    path="/Workflow",
    operations=("list", "get", "save", "delete"),
    create_needs=(("name",),),
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

FIELDS: dict[str, str] = {
    "boolean": ("active in_use notinuse"),
    "integer": ("id access_control_level"),
    "objects": ("access_control always_allow_actions stages steps targets workflow_history"),
    "string": ("_warning flow_chart_json guid intent name note"),
}

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of workflow_targets. What a workflow is measured by."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="workflow_targets",
    singular="workflow_target",
    model="WorkflowTarget",
    path="/WorkflowTarget",
    operations=("list", "get", "save", "delete"),
    references={"flow_id": "workflows"},
    name_field="name",
    common_fields=("guid",),
)

FILTERS: dict[str, dict[str, str]] = {
    "list_workflow_targets": {},
    "save_workflow_targets": {},
    "get_workflow_target": {},
    "delete_workflow_target": {},
}

REFERENCES: dict[str, Reference] = {
    "flow_id": Reference("workflows"),
}

NAMING = Naming(
    fields=("name",),
)

FIELDS: dict[str, str] = {
    "integer": ("id end_stage_id flow_id rule_id start_stage_id target_type template_id workday"),
    "number": ("target"),
    "objects": ("end_steps priorities start_steps teams"),
    "string": ("_warning end_stage_name flow_guid guid intent name start_stage_name target_units workday_name"),
}

FIELD_TEXTS: dict[str, str] = {
    "id": "The number of the record, or its GUID.",
    "_warning": "What the server says against a save, for the user to confirm.",
    "guid": "A GUID beside the id.",
}

ROW: tuple[str, str] = (
    "live",
    ("end_stage_id end_stage_name end_steps flow_id guid id name priorities"),
)

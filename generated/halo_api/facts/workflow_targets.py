# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of workflow_targets. What a workflow is measured by."""

from . import Resource

RESOURCE = Resource(
    name="workflow_targets",
    singular="workflow_target",
    model="WorkflowTarget",
    path="/WorkflowTarget",
    operations=("list", "get", "save", "delete"),
    references={"flow_id": "workflows"},
)

FILTERS: dict[str, dict[str, str]] = {
    "list_workflow_targets": {},
    "save_workflow_targets": {},
    "get_workflow_target": {},
    "delete_workflow_target": {},
}

FIELDS: dict[str, str] = {
    "integer": ("id end_stage_id flow_id rule_id start_stage_id target_type template_id workday"),
    "number": ("target"),
    "objects": ("end_steps priorities start_steps teams"),
    "string": ("_warning end_stage_name flow_guid guid intent name start_stage_name target_units workday_name"),
}

ROW: tuple[str, str] = (
    "live",
    ("end_stage_id end_stage_name end_steps flow_id guid id name priorities"),
)

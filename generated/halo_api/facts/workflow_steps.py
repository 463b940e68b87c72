# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of workflow_steps. The steps of workflows."""

from . import Resource

RESOURCE = Resource(
    name="workflow_steps",
    singular="workflow_step",
    model="WorkflowStep",
    path="/workflowstep",
    operations=("list",),
    key=("fdid",),
    traps=(
        "206 rows were 3.5 MB, after about 2 s (live sweep)",
        "The vendor's document of 2024-09 does not have the route (live)",
    ),
)

FILTERS: dict[str, dict[str, str]] = {"list_workflow_steps": {}}

FIELDS: dict[str, str] = {
    "boolean": ("isend isstart overrideprobabiliywhenatthisstep"),
    "integer": (
        "fdid auto_action auto_action_type chat_image_type flow_id input_field_id new_flow_id "
        "newticket_service_id newticket_template_id newticket_tickettype_id newticket_type old_diagram_x "
        "old_diagram_y pipeline_stage_id stage_number step_id steptype"
    ),
    "number": ("probabilityoverridevalue"),
    "objects": ("actions chat_teams output_variables rules step_conditions translations"),
    "string": (
        "ai_model auto_action_type_guid chatprofile_id content message message2 name note pipeline_stage_name "
        "virtual_agent_id"
    ),
}

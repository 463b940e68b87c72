# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What is known of workflow_steps. The steps of workflows."""

from . import Naming, Reference, Resource

RESOURCE = Resource(
    name="workflow_steps",
    singular="workflow_step",
    model="WorkflowStep",
    path="/workflowstep",
    operations=("list",),
    key=("fdid", "step_id"),
    name_field="name",
    traps=("206 rows were 3.5 MB, after about 2 s (live sweep)",),
)

FILTERS: dict[str, dict[str, str]] = {"list_workflow_steps": {"includecriteriainfo": "boolean"}}

REFERENCES: dict[str, Reference] = {
    "chatprofile_id": Reference("chat_profiles"),
    "flow_id": Reference("workflows"),
    "virtual_agent_id": Reference("virtual_agents"),
}

NAMING = Naming(
    fields=("name",),
)

FIELDS: dict[str, str] = {
    "boolean": (
        "allow_all_statuses allowstartoverride enable_feedback_comments encrypt_response_body "
        "fetch_local_storage_data isend islaststep isstart newticket_sendlink "
        "overrideprobabiliywhenatthisstep show_note_on_diagram use_batch_response use_criteria_groups"
    ),
    "integer": (
        "fdid step_id ai_failure_step auto_action auto_action_type campaign_entity_id chat_image_type "
        "duration flow_id hide_progress_with_html_type input_field_id iteration_batch_size iteration_type "
        "new_flow_id newticket_service_id newticket_template_id newticket_tickettype_id newticket_type "
        "old_diagram_x old_diagram_y pipeline_stage_id send_at_timeafter_days send_at_timeafter_hours "
        "send_at_timeafter_mins stage_number status steptype"
    ),
    "number": ("probabilityoverridevalue"),
    "object": ("design step_metrics"),
    "objects": (
        "actions allowed_statuses chat_input_suggestions chat_step_questions chat_teams criteria_groups "
        "input_values notifications output_variables rules runbook_variable_mappings step_conditions "
        "translations uri_params"
    ),
    "string": (
        "ai_ability_id ai_model auto_action_type_guid chatprofile_id content feedback_message_after "
        "feedback_message_before_comments html_to_show_on_progress message message2 message3 name note "
        "pipeline_stage_name start_new_chat_flow_id start_new_runbook_id subject virtual_agent_id"
    ),
}

FIELD_TEXTS: dict[str, str] = {"note": "The text, plain."}

ROW: tuple[str, str] = (
    "live",
    (
        "actions allow_all_statuses allowed_statuses auto_action auto_action_type chat_image_type "
        "chatprofile_id duration"
    ),
)

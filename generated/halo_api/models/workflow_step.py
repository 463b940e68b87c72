# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any

from ..model import UNSET, Model, model


@model(kw_only=True)
class WorkflowStep(Model):
    """One workflow step."""

    fdid: int = UNSET
    step_id: int = UNSET
    actions: list[dict[str, Any]] | None = None
    ai_ability_id: str | None = None
    ai_failure_step: int | None = None
    ai_model: str | None = None
    allow_all_statuses: bool | None = None
    allowed_statuses: list[dict[str, Any]] | None = None
    allowstartoverride: bool | None = None
    auto_action: int | None = None
    auto_action_type: int | None = None
    auto_action_type_guid: str | None = None
    campaign_entity_id: int | None = None
    chat_image_type: int | None = None
    chat_input_suggestions: list[dict[str, Any]] | None = None
    chat_step_questions: list[dict[str, Any]] | None = None
    chat_teams: list[dict[str, Any]] | None = None
    chatprofile_id: str | None = None
    content: str | None = None
    criteria_groups: list[dict[str, Any]] | None = None
    design: dict[str, Any] | None = None
    duration: int | None = None
    enable_feedback_comments: bool | None = None
    encrypt_response_body: bool | None = None
    feedback_message_after: str | None = None
    feedback_message_before_comments: str | None = None
    fetch_local_storage_data: bool | None = None
    flow_id: int | None = None
    hide_progress_with_html_type: int | None = None
    html_to_show_on_progress: str | None = None
    input_field_id: int | None = None
    input_values: list[dict[str, Any]] | None = None
    isend: bool | None = None
    islaststep: bool | None = None
    isstart: bool | None = None
    iteration_batch_size: int | None = None
    iteration_type: int | None = None
    message: str | None = None
    message2: str | None = None
    message3: str | None = None
    name: str | None = None
    new_flow_id: int | None = None
    newticket_sendlink: bool | None = None
    newticket_service_id: int | None = None
    newticket_template_id: int | None = None
    newticket_tickettype_id: int | None = None
    newticket_type: int | None = None
    note: str | None = None
    """The text, plain."""
    notifications: list[dict[str, Any]] | None = None
    old_diagram_x: int | None = None
    old_diagram_y: int | None = None
    output_variables: list[dict[str, Any]] | None = None
    overrideprobabiliywhenatthisstep: bool | None = None
    pipeline_stage_id: int | None = None
    pipeline_stage_name: str | None = None
    probabilityoverridevalue: float | None = None
    rules: list[dict[str, Any]] | None = None
    runbook_variable_mappings: list[dict[str, Any]] | None = None
    send_at_timeafter_days: int | None = None
    send_at_timeafter_hours: int | None = None
    send_at_timeafter_mins: int | None = None
    show_note_on_diagram: bool | None = None
    stage_number: int | None = None
    start_new_chat_flow_id: str | None = None
    start_new_runbook_id: str | None = None
    status: int | None = None
    step_conditions: list[dict[str, Any]] | None = None
    step_metrics: dict[str, Any] | None = None
    steptype: int | None = None
    subject: str | None = None
    translations: list[dict[str, Any]] | None = None
    uri_params: list[dict[str, Any]] | None = None
    use_batch_response: bool | None = None
    use_criteria_groups: bool | None = None
    virtual_agent_id: str | None = None

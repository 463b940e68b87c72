# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any

from ..model import UNSET, Model, model


@model(kw_only=True)
class WorkflowStep(Model):
    """One workflow step."""

    fdid: int = UNSET
    actions: list[dict[str, Any]] | None = None
    ai_model: str | None = None
    auto_action: int | None = None
    auto_action_type: int | None = None
    auto_action_type_guid: str | None = None
    chat_image_type: int | None = None
    chat_teams: list[dict[str, Any]] | None = None
    chatprofile_id: str | None = None
    content: str | None = None
    flow_id: int | None = None
    input_field_id: int | None = None
    isend: bool | None = None
    isstart: bool | None = None
    message: str | None = None
    message2: str | None = None
    name: str | None = None
    """The name."""
    new_flow_id: int | None = None
    newticket_service_id: int | None = None
    newticket_template_id: int | None = None
    newticket_tickettype_id: int | None = None
    newticket_type: int | None = None
    note: str | None = None
    """The text, plain."""
    old_diagram_x: int | None = None
    old_diagram_y: int | None = None
    output_variables: list[dict[str, Any]] | None = None
    overrideprobabiliywhenatthisstep: bool | None = None
    pipeline_stage_id: int | None = None
    pipeline_stage_name: str | None = None
    probabilityoverridevalue: float | None = None
    rules: list[dict[str, Any]] | None = None
    stage_number: int | None = None
    step_conditions: list[dict[str, Any]] | None = None
    step_id: int | None = None
    steptype: int | None = None
    translations: list[dict[str, Any]] | None = None
    virtual_agent_id: str | None = None

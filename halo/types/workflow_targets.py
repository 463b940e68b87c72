# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.workflow_targets` take by keyword. What a workflow is measured by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from .references import WorkflowReference


class WorkflowTargetFields(TypedDict, total=False):
    """The fields of one record of `halo.workflow_targets`."""

    end_stage_id: int | None
    end_stage_name: str | None
    end_steps: list[dict[str, Any]] | None
    flow_guid: str | None
    flow_id: WorkflowReference | None
    guid: str | None
    """A GUID beside the id."""
    intent: str | None
    name: str | None
    priorities: list[dict[str, Any]] | None
    rule_id: int | None
    start_stage_id: int | None
    start_stage_name: str | None
    start_steps: list[dict[str, Any]] | None
    target: float | None
    target_type: int | None
    target_units: str | None
    teams: list[dict[str, Any]] | None
    template_id: int | None
    workday: int | None
    workday_name: str | None


class WorkflowTargetUpdate(WorkflowTargetFields, total=False):
    """The id of one record of `halo.workflow_targets`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.workflows` take by keyword. The workflows of tickets."""

from __future__ import annotations

from typing import Any, Required, TypedDict


class WorkflowFilters(TypedDict, total=False):
    """What `halo.workflows.list` takes."""

    access_control_level: int
    includeinactive: bool
    """Whether inactive records are given."""


class WorkflowGetParameters(TypedDict, total=False):
    """What `halo.workflows.get` takes."""

    includedetails: bool
    """Whether details come too: lists, custom fields and what else list rows lack."""


class WorkflowFields(TypedDict, total=False):
    """The fields of one record of `halo.workflows`."""

    access_control: list[dict[str, Any]] | None
    access_control_level: int | None
    active: bool | None
    """Whether it is in use."""
    add_targets: list[dict[str, Any]] | None
    always_allow_actions: list[dict[str, Any]] | None
    delete_targets: list[int] | None
    edit_targets: list[dict[str, Any]] | None
    flow_chart_json: str | None
    guid: str | None
    """A GUID beside the id."""
    in_use: bool | None
    intent: str | None
    is_clone: bool | None
    name: str | None
    note: str | None
    """The text, plain."""
    notinuse: bool | None
    stages: list[dict[str, Any]] | None
    steps: list[dict[str, Any]] | None
    targets: list[dict[str, Any]] | None
    workflow_history: list[dict[str, Any]] | None


class WorkflowUpdate(WorkflowFields, total=False):
    """The id of one record of `halo.workflows`, and those of its fields that change."""

    id: Required[int]
    """The record to change."""

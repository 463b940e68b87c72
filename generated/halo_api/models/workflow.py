# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class Workflow(Model):
    """One workflow."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    active: bool | None = None
    """Whether it is in use."""
    add_targets: list[dict[str, Any]] | None = None
    always_allow_actions: list[dict[str, Any]] | None = None
    delete_targets: list[int] | None = None
    edit_targets: list[dict[str, Any]] | None = None
    flow_chart_json: str | None = None
    guid: str | None = None
    """A GUID beside the id."""
    in_use: bool | None = None
    intent: str | None = None
    is_clone: bool | None = None
    name: str | None = None
    note: str | None = None
    """The text, plain."""
    notinuse: bool | None = None
    stages: list[dict[str, Any]] | None = None
    steps: list[dict[str, Any]] | None = None
    targets: list[dict[str, Any]] | None = None
    workflow_history: list[dict[str, Any]] | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )

# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from ..model import UNSET, Model, model


@model(kw_only=True)
class WorkflowTarget(Model):
    """One workflow target."""

    id: int = UNSET
    """The number of the record, or its GUID."""
    end_stage_id: int | None = None
    end_stage_name: str | None = None
    end_steps: list[dict[str, Any]] | None = None
    flow_guid: str | None = None
    flow_id: int | None = None
    guid: str | None = None
    """A GUID beside the id."""
    intent: str | None = None
    name: str | None = None
    priorities: list[dict[str, Any]] | None = None
    rule_id: int | None = None
    start_stage_id: int | None = None
    start_stage_name: str | None = None
    start_steps: list[dict[str, Any]] | None = None
    target: float | None = None
    target_type: int | None = None
    target_units: str | None = None
    teams: list[dict[str, Any]] | None = None
    template_id: int | None = None
    workday: int | None = None
    workday_name: str | None = None

    _flags: ClassVar[frozenset[str]] = frozenset(
        {
            "_warning",
        }
    )

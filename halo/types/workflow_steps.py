# Written by `python scripts/generate.py` from spec/. Do not edit.
"""What the methods of `halo.workflow_steps` take by keyword. The steps of workflows."""

from __future__ import annotations

from typing import TypedDict


class WorkflowStepFilters(TypedDict, total=False):
    """What `halo.workflow_steps.list` takes."""

    includecriteriainfo: bool

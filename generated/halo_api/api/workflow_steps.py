# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of workflow_steps."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..answers import (
    parse_page,
)
from ..encoding import (
    BOOLEAN,
    encode_query,
)
from ..model import UNSET
from ..models.workflow_step import WorkflowStep
from ..types import ListRequest

_LIST_WORKFLOW_STEPS = {
    "includecriteriainfo": BOOLEAN,
}


def list_workflow_steps(
    *,
    includecriteriainfo: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[WorkflowStep]:
    """The workflow steps that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/workflowstep",
        operation="list_workflow_steps",
        query=encode_query("list_workflow_steps", _LIST_WORKFLOW_STEPS, locals(), extra_query),
        read=parse_page(WorkflowStep, "", "workflow_steps"),
    )

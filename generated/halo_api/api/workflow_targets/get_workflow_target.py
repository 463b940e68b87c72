# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import one
from ...models.workflow_target import WorkflowTarget
from ...queries import filters, path
from ...types import Request


def get_workflow_target(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[WorkflowTarget]:
    """One workflow target, by its id.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        path("/WorkflowTarget/{id}", id),
        operation="get_workflow_target",
        query=filters("get_workflow_target", locals(), extra_query),
        read=one(WorkflowTarget),
    )

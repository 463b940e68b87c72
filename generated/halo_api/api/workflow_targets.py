# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of workflow_targets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..answers import (
    parse_deleted,
    parse_page,
    parse_record,
    parse_saved,
)
from ..encoding import (
    encode_body,
    encode_path,
    encode_query,
)
from ..models.workflow_target import WorkflowTarget
from ..types import ListRequest, Request


def list_workflow_targets(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[WorkflowTarget]:
    """The workflow targets that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/WorkflowTarget",
        operation="list_workflow_targets",
        query=encode_query("list_workflow_targets", {}, locals(), extra_query),
        read=parse_page(WorkflowTarget, "", "workflow_targets"),
    )


def save_workflow_targets(
    body: Sequence[WorkflowTarget | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[WorkflowTarget]]:
    """The workflow targets as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/WorkflowTarget",
        operation="save_workflow_targets",
        query=encode_query("save_workflow_targets", {}, locals(), extra_query),
        json=encode_body(body, "workflow_targets"),
        read=parse_saved(WorkflowTarget, ""),
    )


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
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        encode_path("/WorkflowTarget/{id}", id),
        operation="get_workflow_target",
        query=encode_query("get_workflow_target", {}, locals(), extra_query),
        read=parse_record(WorkflowTarget),
    )


def delete_workflow_target(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[WorkflowTarget | None]:
    """The workflow target that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/WorkflowTarget/{id}", id),
        operation="delete_workflow_target",
        query=encode_query("delete_workflow_target", {}, locals(), extra_query),
        read=parse_deleted(WorkflowTarget),
    )

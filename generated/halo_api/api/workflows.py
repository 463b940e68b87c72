# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of workflows."""

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
    BOOLEAN,
    INTEGER,
    encode_body,
    encode_path,
    encode_query,
)
from ..model import UNSET
from ..models.workflow import Workflow
from ..types import ListRequest, Request

_LIST_WORKFLOWS = {
    "access_control_level": INTEGER,
    "includeinactive": BOOLEAN,
}


def list_workflows(
    *,
    access_control_level: int = UNSET,
    includeinactive: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Workflow]:
    """The workflows that match the filters.

    Args:
        includeinactive: Whether inactive records are given.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Workflow",
        operation="list_workflows",
        query=encode_query("list_workflows", _LIST_WORKFLOWS, locals(), extra_query),
        read=parse_page(Workflow, "", "workflows"),
    )


def save_workflows(
    body: Sequence[Workflow | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[Workflow]]:
    """The workflows as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/Workflow",
        operation="save_workflows",
        query=encode_query("save_workflows", {}, locals(), extra_query),
        json=encode_body(body, "workflows"),
        read=parse_saved(Workflow, ""),
    )


_GET_WORKFLOW = {
    "includedetails": BOOLEAN,
}


def get_workflow(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Workflow]:
    """One workflow, by its id.

    Args:
        includedetails: Whether details come too: lists, custom fields and what else list rows lack.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        encode_path("/Workflow/{id}", id),
        operation="get_workflow",
        query=encode_query("get_workflow", _GET_WORKFLOW, locals(), extra_query),
        read=parse_record(Workflow),
    )


def delete_workflow(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Workflow | None]:
    """The workflow that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/Workflow/{id}", id),
        operation="delete_workflow",
        query=encode_query("delete_workflow", {}, locals(), extra_query),
        read=parse_deleted(Workflow),
    )

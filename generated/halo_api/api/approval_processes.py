# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of approval_processes."""

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
from ..models.approval_process import ApprovalProcess
from ..types import ListRequest, Request

_LIST_APPROVAL_PROCESSES = {
    "access_control_level": INTEGER,
}


def list_approval_processes(
    *,
    access_control_level: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[ApprovalProcess]:
    """The approval processes that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/ApprovalProcess",
        operation="list_approval_processes",
        query=encode_query("list_approval_processes", _LIST_APPROVAL_PROCESSES, locals(), extra_query),
        read=parse_page(ApprovalProcess, "", "approval_processes"),
    )


def save_approval_processes(
    body: Sequence[ApprovalProcess | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[ApprovalProcess]]:
    """The approval processes as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/ApprovalProcess",
        operation="save_approval_processes",
        query=encode_query("save_approval_processes", {}, locals(), extra_query),
        json=encode_body(body, "approval_processes"),
        read=parse_saved(ApprovalProcess, ""),
    )


_GET_APPROVAL_PROCESS = {
    "includedetails": BOOLEAN,
}


def get_approval_process(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[ApprovalProcess]:
    """One approval process, by its id.

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
        encode_path("/ApprovalProcess/{id}", id),
        operation="get_approval_process",
        query=encode_query("get_approval_process", _GET_APPROVAL_PROCESS, locals(), extra_query),
        read=parse_record(ApprovalProcess),
    )


def delete_approval_process(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[ApprovalProcess | None]:
    """The approval process that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/ApprovalProcess/{id}", id),
        operation="delete_approval_process",
        query=encode_query("delete_approval_process", {}, locals(), extra_query),
        read=parse_deleted(ApprovalProcess),
    )

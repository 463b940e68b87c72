# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of approval_process_rules."""

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
from ..models.approval_process_rule import ApprovalProcessRule
from ..types import ListRequest, Request

_LIST_APPROVAL_PROCESS_RULES = {
    "global": BOOLEAN,
    "process_id": INTEGER,
    "step_id": INTEGER,
}


def list_approval_process_rules(
    *,
    global_: bool = UNSET,
    process_id: int = UNSET,
    step_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[ApprovalProcessRule]:
    """The approval process rules that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/ApprovalProcessRule",
        operation="list_approval_process_rules",
        query=encode_query("list_approval_process_rules", _LIST_APPROVAL_PROCESS_RULES, locals(), extra_query),
        read=parse_page(ApprovalProcessRule, "", "approval_process_rules"),
    )


def save_approval_process_rules(
    body: Sequence[ApprovalProcessRule | Mapping[str, Any]],
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[list[ApprovalProcessRule]]:
    """The approval process rules as saved: created where they have no id, changed in the fields given where they have one.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the records.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "POST",
        "/ApprovalProcessRule",
        operation="save_approval_process_rules",
        query=encode_query("save_approval_process_rules", {}, locals(), extra_query),
        json=encode_body(body, "approval_process_rules"),
        read=parse_saved(ApprovalProcessRule, ""),
    )


_GET_APPROVAL_PROCESS_RULE = {
    "includedetails": BOOLEAN,
}


def get_approval_process_rule(
    id: int,
    /,
    *,
    includedetails: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[ApprovalProcessRule]:
    """One approval process rule, by its id.

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
        encode_path("/ApprovalProcessRule/{id}", id),
        operation="get_approval_process_rule",
        query=encode_query("get_approval_process_rule", _GET_APPROVAL_PROCESS_RULE, locals(), extra_query),
        read=parse_record(ApprovalProcessRule),
    )


def delete_approval_process_rule(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[ApprovalProcessRule | None]:
    """The approval process rule that this has deleted, where the server gives it back.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record or None.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "DELETE",
        encode_path("/ApprovalProcessRule/{id}", id),
        operation="delete_approval_process_rule",
        query=encode_query("delete_approval_process_rule", {}, locals(), extra_query),
        read=parse_deleted(ApprovalProcessRule),
    )

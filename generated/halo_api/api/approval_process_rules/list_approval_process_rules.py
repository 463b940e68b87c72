# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.approval_process_rule import ApprovalProcessRule
from ...queries import filters
from ...types import Page, Request


def list_approval_process_rules(
    *,
    global_: bool = UNSET,
    process_id: int = UNSET,
    step_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[ApprovalProcessRule]]:
    """The approval process rules that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/ApprovalProcessRule",
        operation="list_approval_process_rules",
        query=filters("list_approval_process_rules", locals(), extra_query),
        read=rows(ApprovalProcessRule, "", "approval_process_rules"),
    )

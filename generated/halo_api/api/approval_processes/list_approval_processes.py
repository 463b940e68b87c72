# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.approval_process import ApprovalProcess
from ...queries import filters
from ...types import Page, Request


def list_approval_processes(
    *,
    access_control_level: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[ApprovalProcess]]:
    """The approval processes that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/ApprovalProcess",
        operation="list_approval_processes",
        query=filters("list_approval_processes", locals(), extra_query),
        read=rows(ApprovalProcess, "", "approval_processes"),
    )

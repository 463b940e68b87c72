# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.workflow import Workflow
from ...queries import filters
from ...types import Page, Request


def list_workflows(
    *,
    access_control_level: int = UNSET,
    includeinactive: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[Workflow]]:
    """The workflows that match the filters.

    Args:
        includeinactive: Whether inactive records are given.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/Workflow",
        operation="list_workflows",
        query=filters("list_workflows", locals(), extra_query),
        read=rows(Workflow, "", "workflows"),
    )

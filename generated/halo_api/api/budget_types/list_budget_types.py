# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.budget_type import BudgetType
from ...queries import filters
from ...types import Page, Request


def list_budget_types(
    *,
    ticket_id: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[BudgetType]]:
    """The budget types that match the filters.

    Args:
        ticket_id: Records of this ticket.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/BudgetType",
        operation="list_budget_types",
        query=filters("list_budget_types", locals(), extra_query),
        read=rows(BudgetType, "", "budget_types"),
    )

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of expenses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..answers import (
    parse_page,
)
from ..encoding import (
    encode_query,
)
from ..models.expense import Expense
from ..types import ListRequest


def list_expenses(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[Expense]:
    """The expenses that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Expense",
        operation="list_expenses",
        query=encode_query("list_expenses", {}, locals(), extra_query),
        read=parse_page(Expense, "data", "expenses"),
    )

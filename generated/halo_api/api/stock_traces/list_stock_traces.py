# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...models.stock_trace import StockTrace
from ...queries import filters
from ...types import Page, Request


def list_stock_traces(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[StockTrace]]:
    """The stock traces that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/StockTrace",
        operation="list_stock_traces",
        query=filters("list_stock_traces", locals(), extra_query),
        read=rows(StockTrace, "results", "stock_traces"),
    )

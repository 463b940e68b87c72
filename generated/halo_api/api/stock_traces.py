# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of stock_traces."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..answers import parse_page
from ..encoding import (
    encode_query,
)
from ..models.stock_trace import StockTrace
from ..types import ListRequest


def list_stock_traces(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[StockTrace]:
    """The stock traces that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/StockTrace",
        operation="list_stock_traces",
        query=encode_query("list_stock_traces", {}, locals(), extra_query),
        read=parse_page(StockTrace, "results", "stock_traces"),
    )

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of stock_traces."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..answers import (
    parse_page,
    parse_record,
)
from ..encoding import (
    encode_path,
    encode_query,
)
from ..models.stock_trace import StockTrace
from ..types import ListRequest, Request


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


def get_stock_trace(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[StockTrace]:
    """One stock trace, by its id.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return Request(
        "GET",
        encode_path("/StockTrace/{id}", id),
        operation="get_stock_trace",
        query=encode_query("get_stock_trace", {}, locals(), extra_query),
        read=parse_record(StockTrace),
    )

# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...models.stock_bin import StockBin
from ...queries import filters
from ...types import Page, Request


def list_stock_bins(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[StockBin]]:
    """The stock bins that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/StockBin",
        operation="list_stock_bins",
        query=filters("list_stock_bins", locals(), extra_query),
        read=rows(StockBin, "", "stock_bins"),
    )

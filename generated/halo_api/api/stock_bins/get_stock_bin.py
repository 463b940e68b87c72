# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import one
from ...models.stock_bin import StockBin
from ...queries import filters, path
from ...types import Request


def get_stock_bin(
    id: int,
    /,
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[StockBin]:
    """One stock bin, by its id.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        path("/StockBin/{id}", id),
        operation="get_stock_bin",
        query=filters("get_stock_bin", locals(), extra_query),
        read=one(StockBin),
    )

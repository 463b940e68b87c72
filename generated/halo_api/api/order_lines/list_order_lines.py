# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...models.order_line import OrderLine
from ...queries import filters
from ...types import Page, Request


def list_order_lines(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[OrderLine]]:
    """The order lines that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/OrderLine",
        operation="list_order_lines",
        query=filters("list_order_lines", locals(), extra_query),
        read=rows(OrderLine, "orderlines", "order_lines"),
    )

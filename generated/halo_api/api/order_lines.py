# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of order_lines."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..answers import (
    parse_page,
)
from ..encoding import (
    encode_query,
)
from ..models.order_line import OrderLine
from ..types import ListRequest


def list_order_lines(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[OrderLine]:
    """The order lines that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/OrderLine",
        operation="list_order_lines",
        query=encode_query("list_order_lines", {}, locals(), extra_query),
        read=parse_page(OrderLine, "orderlines", "order_lines"),
    )

# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import one
from ...model import UNSET
from ...models.sales_order import SalesOrder
from ...queries import filters, path
from ...types import Request


def get_sales_order(
    id: int,
    /,
    *,
    consignablelines: bool = UNSET,
    includedetails: bool = UNSET,
    invoiceablelines: bool = UNSET,
    oneline: int = UNSET,
    pendingpolines: bool = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[SalesOrder]:
    """One sales order, by its id.

    Args:
        includedetails: Whether details come too: lists, custom fields and what else list rows lack.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives the record.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        path("/SalesOrder/{id}", id),
        operation="get_sales_order",
        query=filters("get_sales_order", locals(), extra_query),
        read=one(SalesOrder),
    )

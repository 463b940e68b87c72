# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.dashboard import Dashboard
from ...queries import filters
from ...types import Page, Request


def list_dashboards(
    *,
    access_control_level: int = UNSET,
    in_app: bool = UNSET,
    order: str = UNSET,
    order2: str = UNSET,
    order3: str = UNSET,
    order4: str = UNSET,
    order5: str = UNSET,
    orderdesc: bool = UNSET,
    orderdesc2: bool = UNSET,
    orderdesc3: bool = UNSET,
    orderdesc4: bool = UNSET,
    orderdesc5: bool = UNSET,
    showall: bool = UNSET,
    userid: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[Dashboard]]:
    """The dashboards that match the filters.

    Args:
        order: The field to sort by.
        order2: The field to sort by where order says equal; up to order5.
        orderdesc: Whether the order is descending. Only the literal true is obeyed.
        orderdesc2: Whether that order is descending.
        showall: Whether records come that the agent's own restrictions would hide.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/DashboardLinks",
        operation="list_dashboards",
        query=filters("list_dashboards", locals(), extra_query),
        read=rows(Dashboard, "dashboards", "dashboards"),
    )

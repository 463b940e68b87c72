# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.report import Report
from ...queries import filters
from ...types import Page, Request


def list_reports(
    *,
    agentrestriction: int = UNSET,
    chartonly: bool = UNSET,
    clientname: str = UNSET,
    includepublished: bool = UNSET,
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
    reportgroup_id: int = UNSET,
    search: str = UNSET,
    type: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[Report]]:
    """The reports that match the filters, a page of them at a time.

    Args:
        order: The field to sort by.
        order2: The field to sort by where order says equal; up to order5.
        orderdesc: Whether the order is descending. Only the literal true is obeyed.
        orderdesc2: Whether that order is descending.
        reportgroup_id: Reports of this group.
        search: Text to look for.
        type: Reports of this type.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/Report",
        operation="list_reports",
        query=filters("list_reports", locals(), extra_query),
        read=rows(Report, "reports", "reports"),
    )

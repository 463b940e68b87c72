# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...models.cost_centre import CostCentre
from ...queries import filters
from ...types import Page, Request


def list_cost_centres(
    *,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[CostCentre]]:
    """The cost centres that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/CostCentres",
        operation="list_cost_centres",
        query=filters("list_cost_centres", locals(), extra_query),
        read=rows(CostCentre, "", "cost_centres"),
    )

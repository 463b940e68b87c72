# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.outcome import Outcome
from ...queries import filters
from ...types import Page, Request


def list_outcomes(
    *,
    access_control_level: int = UNSET,
    debug: bool = UNSET,
    excludesystemactions: bool = UNSET,
    quick_only: bool = UNSET,
    showhidden: bool = UNSET,
    showsystemactions: str = UNSET,
    slastate: int = UNSET,
    status: int = UNSET,
    supplier_id: int = UNSET,
    supplier_status: int = UNSET,
    tickettype_id: int = UNSET,
    workflow_id: int = UNSET,
    workflow_step: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[Outcome]]:
    """The outcomes that match the filters.

    Args:
        showhidden: Whether hidden outcomes are given.
        supplier_id: Records of this supplier.
        tickettype_id: Outcomes of this ticket type.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/Outcome",
        operation="list_outcomes",
        query=filters("list_outcomes", locals(), extra_query),
        read=rows(Outcome, "", "outcomes"),
    )

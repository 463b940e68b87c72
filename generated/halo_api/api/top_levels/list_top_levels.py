# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.top_level import TopLevel
from ...queries import filters
from ...types import Page, Request


def list_top_levels(
    *,
    agent_departments_only: bool = UNSET,
    can_edit_only: bool = UNSET,
    idonly: bool = UNSET,
    include_agents: bool = UNSET,
    include_managers: bool = UNSET,
    include_teams: bool = UNSET,
    isorgchart: bool = UNSET,
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
    org_id: int = UNSET,
    search: str = UNSET,
    show_all: bool = UNSET,
    type: int = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[TopLevel]]:
    """The top levels that match the filters, a page of them at a time.

    Args:
        idonly: Ids alone, without the other fields. Not together with paging.
        order: The field to sort by.
        order2: The field to sort by where order says equal; up to order5.
        orderdesc: Whether the order is descending. Only the literal true is obeyed.
        orderdesc2: Whether that order is descending.
        search: Text to look for.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/TopLevel",
        operation="list_top_levels",
        query=filters("list_top_levels", locals(), extra_query),
        read=rows(TopLevel, "tree", "top_levels"),
    )

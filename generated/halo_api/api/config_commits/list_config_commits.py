# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.config_commit import ConfigCommit
from ...queries import filters
from ...types import Page, Request


def list_config_commits(
    *,
    advanced_search: str = UNSET,
    idonly: bool = UNSET,
    instance_id: int = UNSET,
    notin_instance_id: int = UNSET,
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
    rollback_commit: str = UNSET,
    search: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[ConfigCommit]]:
    """The config commits that match the filters.

    Args:
        advanced_search: Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value.
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
        "/ConfigCommit",
        operation="list_config_commits",
        query=filters("list_config_commits", locals(), extra_query),
        read=rows(ConfigCommit, "commits", "config_commits"),
    )

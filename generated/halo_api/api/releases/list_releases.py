# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.release import Release
from ...queries import filters
from ...types import Page, Request


def list_releases(
    *,
    compare_version_seq: int = UNSET,
    exclude_releasenote_group_id: int = UNSET,
    include_devops_project: bool = UNSET,
    includedetails: bool = UNSET,
    includenotecount: bool = UNSET,
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
    product_id: int = UNSET,
    releasenote_group_id: int = UNSET,
    restrictmyversion: bool = UNSET,
    search: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[Release]]:
    """The releases that match the filters, a page of them at a time.

    Args:
        includedetails: Whether details come too: lists, custom fields and what else list rows lack.
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
        "/Release",
        operation="list_releases",
        query=filters("list_releases", locals(), extra_query),
        read=rows(Release, "releases", "releases"),
    )

# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.view_list_group import ViewListGroup
from ...queries import filters
from ...types import Page, Request


def list_view_list_groups(
    *,
    type: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[ViewListGroup]]:
    """The view list groups that match the filters.

    Args:
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/ViewListGroup",
        operation="list_view_list_groups",
        query=filters("list_view_list_groups", locals(), extra_query),
        read=rows(ViewListGroup, "", "view_list_groups"),
    )

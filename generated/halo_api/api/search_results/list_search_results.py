# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...answers import rows
from ...model import UNSET
from ...models.search_result import SearchResult
from ...queries import filters
from ...types import Page, Request


def list_search_results(
    *,
    count_per_entity: int = UNSET,
    search: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> Request[Page[SearchResult]]:
    """The search results that match the filters.

    Args:
        count_per_entity: Rows of each kind; about 5 unless told otherwise.
        search: Text to look for.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument is none that can be sent.
    """
    return Request(
        "GET",
        "/Search",
        operation="list_search_results",
        query=filters("list_search_results", locals(), extra_query),
        read=rows(SearchResult, "", "search_results"),
    )

# Written by `python scripts/generate.py` from spec/. Do not edit.
"""The operations of search_results."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..answers import (
    parse_page,
)
from ..encoding import (
    INTEGER,
    STRING,
    encode_query,
)
from ..model import UNSET
from ..models.search_result import SearchResult
from ..types import ListRequest

_LIST_SEARCH_RESULTS = {
    "count_per_entity": INTEGER,
    "search": STRING,
}


def list_search_results(
    *,
    count_per_entity: int = UNSET,
    search: str = UNSET,
    extra_query: Mapping[str, Any] | None = None,
) -> ListRequest[SearchResult]:
    """The search results that match the filters.

    Args:
        count_per_entity: Rows of each kind; about 5 unless told otherwise.
        search: Text to look for.
        extra_query: Parameters that the contract does not know, sent as they are.

    Returns:
        The call as data. Sent, it gives a page of rows.

    Raises:
        ArgumentError: At once: an argument cannot be sent.
    """
    return ListRequest(
        "GET",
        "/Search",
        operation="list_search_results",
        query=encode_query("list_search_results", _LIST_SEARCH_RESULTS, locals(), extra_query),
        read=parse_page(SearchResult, "", "search_results"),
    )

# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from halo_api import UNSET, api, models

from ..collection import AsyncCollection

if TYPE_CHECKING:
    from collections.abc import Mapping

    from halo_api import Name

    from ... import types
    from ..pages import AsyncRows


class AsyncSearchResults(AsyncCollection[models.SearchResult]):
    """What is found anywhere: tickets, clients, users, assets and more."""

    _name = "search_results"

    def list(
        self, /, *, extra_query: Mapping[str, Any] | None = None, **filters: Unpack[types.SearchResultFilters]
    ) -> AsyncRows[models.SearchResult]:
        """Every search result that matches the filters, in the server's order, fetched as you iterate.

        Nothing is sent until the first row is wanted. One request brings all rows.

        Args:
            search: Text to look for.
            count_per_entity: Rows of each kind; about 5 unless told otherwise.
            extra_query: Filters that have no name here, sent as they are.
            **filters: `help(halo.types.SearchResultFilters)`.

        Raises:
            InvalidRequestError: At once: no such filter, or a value that cannot be sent.
            HaloError: While iterating: a request failed.
        """
        try:
            request = api.list_search_results(extra_query=extra_query, **filters)
        except TypeError as error:
            self._endpoint.explain(error, "list", api.list_search_results, filters)
            raise
        return self._endpoint.rows(request)

    async def find(
        self,
        called: str | Name | None = None,
        /,
        *,
        name: str = UNSET,
    ) -> models.SearchResult | None:
        """The search result of this name, as the list gives it; None if there is none.

        Compared exactly, then without case and needless blanks. An inactive one is given only if it is the only one.

        Args:
            called: name, the first that has it.
            name: The name, if it may stand in this field alone.

        Raises:
            AmbiguousNameError: Several have the name.
            HaloError: The request failed.
        """
        return await self._endpoint.find(
            called,
            {
                "name": name,
            },
        )

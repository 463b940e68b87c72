# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from halo_api import api, models

from ..collection import AsyncCollection

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ... import types
    from ..pages import AsyncRows


class AsyncPriorities(AsyncCollection[models.Priority]):
    """The priorities of SLAs."""

    _name = "priorities"

    def list(
        self, /, *, extra_query: Mapping[str, Any] | None = None, **filters: Unpack[types.PriorityFilters]
    ) -> AsyncRows[models.Priority]:
        """Every priority that matches the filters, fetched when you iterate.

        Nothing is sent until the first row is wanted; one request brings all rows.

        Args:
            slaid: Priorities of this SLA.
            extra_query: Filters that have no name here, sent as they are.
            **filters: 1 of 2 are named here; all of them: `help(halo.types.PriorityFilters)`.

        Returns:
            A lazy iterable of rows in the server's order.

        Raises:
            InvalidRequestError: At once: the route has no such filter, or its value cannot be sent.
            PaginationError: While iterating: the pages ended before the server's own count was reached.
            HaloError: While iterating: a request failed; see `halo.errors`.
        """
        with self._endpoint.checking("list", api.list_priorities, filters):
            request = api.list_priorities(extra_query=extra_query, **filters)
        return self._endpoint.rows(request)

    async def get(
        self,
        id: str,
        /,
        *,
        extra_query: Mapping[str, Any] | None = None,
        **parameters: Unpack[types.PriorityGetParameters],
    ) -> models.Priority:
        """One priority by its id.

        Args:
            includedetails: Whether details come too: lists, custom fields and what else list rows lack.
            extra_query: Parameters that have no name here, sent as they are.
            **parameters: `help(halo.types.PriorityGetParameters)`.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            NotFoundError: There is no such priority, or this client may not see it.
            ResponseError: Something else came than a record.
            HaloError: The request failed; see `halo.errors`.
        """
        with self._endpoint.checking("get", api.get_priority, parameters, id):
            request = api.get_priority(id, extra_query=extra_query, **parameters)
        return await self._endpoint.get(request)

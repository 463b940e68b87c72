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
        """Every priority that matches the filters, in the server's order, fetched as you iterate.

        Nothing is sent until the first row is wanted. One request brings all rows.

        Args:
            slaid: Priorities of this SLA.
            extra_query: Filters that have no name here, sent as they are.
            **filters: 1 of 2 are named here; all of them: `help(halo.types.PriorityFilters)`.

        Raises:
            InvalidRequestError: At once: no such filter, or a value that cannot be sent.
            HaloError: While iterating: a request failed.
        """
        try:
            request = api.list_priorities(extra_query=extra_query, **filters)
        except TypeError as error:
            self._endpoint.explain(error, "list", api.list_priorities, filters)
            raise
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
            NotFoundError: There is none, or this client may not see it.
            HaloError: The request failed.
        """
        try:
            request = api.get_priority(id, extra_query=extra_query, **parameters)
        except TypeError as error:
            self._endpoint.explain(error, "get", api.get_priority, parameters, id)
            raise
        return await self._endpoint.get(request)

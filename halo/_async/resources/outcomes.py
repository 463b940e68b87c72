# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from halo_api import api, models

from ..collection import AsyncCollection

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ... import types
    from ..pages import AsyncRows


class AsyncOutcomes(AsyncCollection[models.Outcome]):
    """What an action can result in."""

    _name = "outcomes"

    def list(
        self, /, *, extra_query: Mapping[str, Any] | None = None, **filters: Unpack[types.OutcomeFilters]
    ) -> AsyncRows[models.Outcome]:
        """Every outcome that matches the filters, fetched when you iterate.

        Nothing is sent until the first row is wanted; one request brings all rows.

        Args:
            showhidden: Whether hidden outcomes are given.
            supplier_id: Records of this supplier.
            tickettype_id: Outcomes of this ticket type.
            extra_query: Filters that have no name here, sent as they are.
            **filters: 3 of 13 are named here; all of them: `help(halo.types.OutcomeFilters)`.

        Returns:
            A lazy iterable of rows in the server's order.

        Raises:
            InvalidRequestError: At once: the route has no such filter, or its value cannot be sent.
            PaginationError: While iterating: the pages ended before the server's own count was reached.
            HaloError: While iterating: a request failed; see `halo.errors`.
        """
        with self._endpoint.checking("list", api.list_outcomes, filters):
            request = api.list_outcomes(extra_query=extra_query, **filters)
        return self._endpoint.rows(request)

    async def get(
        self,
        id: int,
        /,
        *,
        extra_query: Mapping[str, Any] | None = None,
        **parameters: Unpack[types.OutcomeGetParameters],
    ) -> models.Outcome:
        """One outcome by its id.

        Args:
            includedetails: Whether details come too: lists, custom fields and what else list rows lack.
            extra_query: Parameters that have no name here, sent as they are.
            **parameters: 1 of 15 are named here; all of them: `help(halo.types.OutcomeGetParameters)`.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            NotFoundError: There is no such outcome, or this client may not see it.
            ResponseError: Something else came than a record.
            HaloError: The request failed; see `halo.errors`.
        """
        with self._endpoint.checking("get", api.get_outcome, parameters, id):
            request = api.get_outcome(id, extra_query=extra_query, **parameters)
        return await self._endpoint.get(request)

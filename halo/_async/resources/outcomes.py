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
        """Every outcome that matches the filters, in the server's order, fetched as you iterate.

        Nothing is sent until the first row is wanted. One request brings all rows.

        Args:
            showhidden: Whether hidden outcomes are given.
            supplier_id: Records of this supplier.
            tickettype_id: Outcomes of this ticket type.
            extra_query: Filters that have no name here, sent as they are.
            **filters: 3 of 13 are named here; all of them: `help(halo.types.OutcomeFilters)`.

        Raises:
            InvalidRequestError: At once: no such filter, or a value that cannot be sent.
            HaloError: While iterating: a request failed.
        """
        try:
            request = api.list_outcomes(extra_query=extra_query, **filters)
        except TypeError as error:
            self._endpoint.explain(error, "list", api.list_outcomes, filters)
            raise
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
            NotFoundError: There is none, or this client may not see it.
            HaloError: The request failed.
        """
        try:
            request = api.get_outcome(id, extra_query=extra_query, **parameters)
        except TypeError as error:
            self._endpoint.explain(error, "get", api.get_outcome, parameters, id)
            raise
        return await self._endpoint.get(request)

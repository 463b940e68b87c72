# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from halo_api import api, models

from ..collection import AsyncCollection

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ... import types
    from ..pages import AsyncRows


class AsyncStockTraces(AsyncCollection[models.StockTrace]):
    """Where a thing in stock has been."""

    _name = "stock_traces"

    def list(
        self, /, *, extra_query: Mapping[str, Any] | None = None, **filters: Unpack[types.NoParameters]
    ) -> AsyncRows[models.StockTrace]:
        """Every stock trace, in the server's order, fetched as you iterate.

        Nothing is sent until the first row is wanted. One request brings all rows.

        Args:
            extra_query: Filters that have no name here, sent as they are.

        Raises:
            InvalidRequestError: At once: no such filter, or a value that cannot be sent.
            HaloError: While iterating: a request failed.
        """
        try:
            request = api.list_stock_traces(extra_query=extra_query, **filters)
        except TypeError as error:
            self._endpoint.explain(error, "list", api.list_stock_traces, filters)
            raise
        return self._endpoint.rows(request)

    async def get(
        self, id: int, /, *, extra_query: Mapping[str, Any] | None = None, **parameters: Unpack[types.NoParameters]
    ) -> models.StockTrace:
        """One stock trace by its id.

        Args:
            extra_query: Parameters that have no name here, sent as they are.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            NotFoundError: There is none, or this client may not see it.
            HaloError: The request failed.
        """
        try:
            request = api.get_stock_trace(id, extra_query=extra_query, **parameters)
        except TypeError as error:
            self._endpoint.explain(error, "get", api.get_stock_trace, parameters, id)
            raise
        return await self._endpoint.get(request)

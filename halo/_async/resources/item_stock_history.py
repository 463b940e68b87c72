# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from halo_api import api, models

from ..collection import AsyncCollection

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ... import types
    from ..pages import AsyncRows


class AsyncItemStockHistory(AsyncCollection[models.ItemStockChange]):
    """What went into stock and out of it."""

    _name = "item_stock_history"

    def list(
        self, /, *, extra_query: Mapping[str, Any] | None = None, **filters: Unpack[types.ItemStockChangeFilters]
    ) -> AsyncRows[models.ItemStockChange]:
        """Every item stock change that matches the filters, fetched page by page as you iterate.

        Nothing is sent until the first row is wanted; one request brings one page of at most 100 rows, the
        server's own cap.

        Args:
            idonly: Ids alone, without the other fields. Not together with paging.
            item_id: Records of this item.
            itemstock_id: Records of this stock.
            order: The field to sort by.
            order2: The field to sort by where order says equal; up to order5.
            orderdesc: Whether the order is descending. Only the literal true is obeyed.
            orderdesc2: Whether that order is descending.
            search: Text to look for.
            extra_query: Filters that have no name here, sent as they are.
            **filters: 8 of 16 are named here; all of them: `help(halo.types.ItemStockChangeFilters)`.

        Returns:
            A lazy iterable of rows in the server's order.

        Raises:
            InvalidRequestError: At once: the route has no such filter, or its value cannot be sent.
            PaginationError: While iterating: the pages ended before the server's own count was reached.
            HaloError: While iterating: a request failed; see `halo.errors`.
        """
        with self._endpoint.checking("list", api.list_item_stock_history, filters):
            request = api.list_item_stock_history(extra_query=extra_query, **filters)
        return self._endpoint.rows(request)

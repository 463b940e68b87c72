# Written by `python scripts/unasync.py` from halo/_async/resources/item_stock_history.py. Do not edit.
# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from halo_api import api, models

from ..collection import Collection

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ... import types
    from ..pages import Rows


class ItemStockHistory(Collection[models.ItemStockChange]):
    """What went into stock and out of it."""

    _name = "item_stock_history"

    def list(
        self, /, *, extra_query: Mapping[str, Any] | None = None, **filters: Unpack[types.ItemStockChangeFilters]
    ) -> Rows[models.ItemStockChange]:
        """Every item stock change that matches the filters, in the server's order, fetched as you iterate.

        Nothing is sent until the first row is wanted. One request brings a page of at most 100 rows, the server's cap.

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

        Raises:
            InvalidRequestError: At once: no such filter, or a value that cannot be sent.
            HaloError: While iterating: a request failed, or pages ended before the server's count was reached.
        """
        try:
            request = api.list_item_stock_history(extra_query=extra_query, **filters)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # an operation takes ids, and keeps names for the client to look up
        except TypeError as error:
            self._endpoint.explain(error, "list", api.list_item_stock_history, filters)
            raise
        return self._endpoint.rows(request)

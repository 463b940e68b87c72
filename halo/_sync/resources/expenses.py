# Written by `python scripts/unasync.py` from halo/_async/resources/expenses.py. Do not edit.
# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from halo_api import api, models

from ..collection import Collection

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ... import types
    from ..pages import Rows


class Expenses(Collection[models.Expense]):
    """What agents spent on tickets."""

    _name = "expenses"

    def list(
        self, /, *, extra_query: Mapping[str, Any] | None = None, **filters: Unpack[types.NoParameters]
    ) -> Rows[models.Expense]:
        """Every expense, fetched when you iterate.

        Nothing is sent until the first row is wanted; one request brings all rows.

        Args:
            extra_query: Filters that have no name here, sent as they are.

        Returns:
            A lazy iterable of rows in the server's order.

        Raises:
            InvalidRequestError: At once: the route has no such filter, or its value cannot be sent.
            PaginationError: While iterating: the pages ended before the server's own count was reached.
            HaloError: While iterating: a request failed; see `halo.errors`.
        """
        with self._endpoint.checking("list", api.list_expenses, filters):
            request = api.list_expenses(extra_query=extra_query, **filters)
        return self._endpoint.rows(request)

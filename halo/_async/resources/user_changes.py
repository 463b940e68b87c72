# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from halo_api import api, models

from ..collection import AsyncCollection

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ... import types
    from ..pages import AsyncRows


class AsyncUserChanges(AsyncCollection[models.UserChange]):
    """What was changed on users."""

    _name = "user_changes"

    def list(
        self, /, *, extra_query: Mapping[str, Any] | None = None, **filters: Unpack[types.UserChangeFilters]
    ) -> AsyncRows[models.UserChange]:
        """Every user change that matches the filters, fetched page by page as you iterate.

        Nothing is sent until the first row is wanted; one request brings one page of at most 100 rows, the
        server's own cap.

        Args:
            change_date: Changes of this day, UTC.
            idonly: Ids alone, without the other fields. Not together with paging.
            order: The field to sort by.
            order2: The field to sort by where order says equal; up to order5.
            orderdesc: Whether the order is descending. Only the literal true is obeyed.
            orderdesc2: Whether that order is descending.
            extra_query: Filters that have no name here, sent as they are.
            **filters: 6 of 13 are named here; all of them: `help(halo.types.UserChangeFilters)`.

        Returns:
            A lazy iterable of rows in the server's order.

        Raises:
            InvalidRequestError: At once: the route has no such filter, or its value cannot be sent.
            PaginationError: While iterating: the pages ended before the server's own count was reached.
            HaloError: While iterating: a request failed; see `halo.errors`.
        """
        with self._endpoint.checking("list", api.list_user_changes, filters):
            request = api.list_user_changes(extra_query=extra_query, **filters)
        return self._endpoint.rows(request)

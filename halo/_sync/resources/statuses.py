# Written by `python scripts/unasync.py` from halo/_async/resources/statuses.py. Do not edit.
# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from halo_api import api, models

from ..collection import Collection

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ... import types
    from ..pages import Rows


class Statuses(Collection[models.Status]):
    """The statuses of tickets."""

    _name = "statuses"

    def list(
        self, /, *, extra_query: Mapping[str, Any] | None = None, **filters: Unpack[types.StatusFilters]
    ) -> Rows[models.Status]:
        """Every status that matches the filters, fetched when you iterate.

        Nothing is sent until the first row is wanted; one request brings all rows.

        Args:
            excludeclosed: No closed statuses.
            showall: Whether records come that the agent's own restrictions would hide.
            showcounts: Whether each row carries its number of tickets.
            ticket_id: Statuses that this ticket may get.
            tickettype_id: Statuses of this ticket type.
            view_id: The filter profile to filter by.
            extra_query: Filters that have no name here, sent as they are.
            **filters: 6 of 16 are named here; all of them: `help(halo.types.StatusFilters)`.

        Returns:
            A lazy iterable of rows in the server's order.

        Raises:
            InvalidRequestError: At once: the route has no such filter, or its value cannot be sent.
            PaginationError: While iterating: the pages ended before the server's own count was reached.
            HaloError: While iterating: a request failed; see `halo.errors`.
        """
        with self._endpoint.checking("list", api.list_statuses, filters):
            request = api.list_statuses(extra_query=extra_query, **filters)
        return self._endpoint.rows(request)

    def get(
        self,
        id: int,
        /,
        *,
        extra_query: Mapping[str, Any] | None = None,
        **parameters: Unpack[types.StatusGetParameters],
    ) -> models.Status:
        """One status by its id.

        Args:
            includedetails: Whether details come too: lists, custom fields and what else list rows lack.
            extra_query: Parameters that have no name here, sent as they are.
            **parameters: `help(halo.types.StatusGetParameters)`.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            NotFoundError: There is no such status, or this client may not see it.
            ResponseError: Something else came than a record.
            HaloError: The request failed; see `halo.errors`.
        """
        with self._endpoint.checking("get", api.get_status, parameters, id):
            request = api.get_status(id, extra_query=extra_query, **parameters)
        return self._endpoint.get(request)

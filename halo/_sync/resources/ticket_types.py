# Written by `python scripts/unasync.py` from halo/_async/resources/ticket_types.py. Do not edit.
# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from halo_api import api, models

from ..collection import Collection

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ... import types
    from ..pages import Rows


class TicketTypes(Collection[models.TicketType]):
    """The types of tickets."""

    _name = "ticket_types"

    def list(
        self, /, *, extra_query: Mapping[str, Any] | None = None, **filters: Unpack[types.TicketTypeFilters]
    ) -> Rows[models.TicketType]:
        """Every ticket type that matches the filters, fetched when you iterate.

        Nothing is sent until the first row is wanted; one request brings all rows.

        Args:
            client_id: Types that this client may use.
            group_id: Types of this group.
            showall: Whether records come that the agent's own restrictions would hide.
            showcounts: Whether each row carries its number of tickets.
            showinactive: Whether inactive types are given.
            view_id: The filter profile to filter by.
            extra_query: Filters that have no name here, sent as they are.
            **filters: 6 of 22 are named here; all of them: `help(halo.types.TicketTypeFilters)`.

        Returns:
            A lazy iterable of rows in the server's order.

        Raises:
            InvalidRequestError: At once: the route has no such filter, or its value cannot be sent.
            PaginationError: While iterating: the pages ended before the server's own count was reached.
            HaloError: While iterating: a request failed; see `halo.errors`.
        """
        with self._endpoint.checking("list", api.list_ticket_types, filters):
            request = api.list_ticket_types(extra_query=extra_query, **filters)
        return self._endpoint.rows(request)

    def get(
        self,
        id: int,
        /,
        *,
        extra_query: Mapping[str, Any] | None = None,
        **parameters: Unpack[types.TicketTypeGetParameters],
    ) -> models.TicketType:
        """One ticket type by its id.

        Args:
            includedetails: Whether details come too: lists, custom fields and what else list rows lack.
            extra_query: Parameters that have no name here, sent as they are.
            **parameters: 1 of 11 are named here; all of them: `help(halo.types.TicketTypeGetParameters)`.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            NotFoundError: There is no such ticket type, or this client may not see it.
            ResponseError: Something else came than a record.
            HaloError: The request failed; see `halo.errors`.
        """
        with self._endpoint.checking("get", api.get_ticket_type, parameters, id):
            request = api.get_ticket_type(id, extra_query=extra_query, **parameters)
        return self._endpoint.get(request)

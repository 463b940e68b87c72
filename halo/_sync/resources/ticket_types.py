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
        """Every ticket type that matches the filters, in the server's order, fetched as you iterate.

        Nothing is sent until the first row is wanted. One request brings all rows.

        Args:
            client_id: Types that this client may use.
            group_id: Types of this group.
            showall: Whether records come that the agent's own restrictions would hide.
            showcounts: Whether each row carries its number of tickets.
            showinactive: Whether inactive types are given.
            view_id: The filter profile to filter by.
            extra_query: Filters that have no name here, sent as they are.
            **filters: 6 of 22 are named here; all of them: `help(halo.types.TicketTypeFilters)`.

        Raises:
            InvalidRequestError: At once: no such filter, or a value that cannot be sent.
            HaloError: While iterating: a request failed.
        """
        try:
            request = api.list_ticket_types(extra_query=extra_query, **filters)
        except TypeError as error:
            self._endpoint.explain(error, "list", api.list_ticket_types, filters)
            raise
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
            NotFoundError: There is none, or this client may not see it.
            HaloError: The request failed.
        """
        try:
            request = api.get_ticket_type(id, extra_query=extra_query, **parameters)
        except TypeError as error:
            self._endpoint.explain(error, "get", api.get_ticket_type, parameters, id)
            raise
        return self._endpoint.get(request)

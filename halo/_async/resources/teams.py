# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from halo_api import api, models

from ..collection import AsyncCollection

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ... import types
    from ..pages import AsyncRows


class AsyncTeams(AsyncCollection[models.Team]):
    """The teams of agents."""

    _name = "teams"

    def list(
        self, /, *, extra_query: Mapping[str, Any] | None = None, **filters: Unpack[types.TeamFilters]
    ) -> AsyncRows[models.Team]:
        """Every team that matches the filters, in the server's order, fetched as you iterate.

        Nothing is sent until the first row is wanted. One request brings all rows.

        Args:
            department_id: Teams of this department.
            ids: These teams, by id.
            includedisabled: Whether disabled teams are given.
            includeenabled: Whether enabled teams are given.
            showall: Whether records come that the agent's own restrictions would hide.
            showcounts: Whether each row carries its number of tickets.
            type: Teams for reqs (tickets), opps (opportunities) or prjs (projects).
            view_id: The filter profile to filter by.
            extra_query: Filters that have no name here, sent as they are.
            **filters: 8 of 20 are named here; all of them: `help(halo.types.TeamFilters)`.

        Raises:
            InvalidRequestError: At once: no such filter, or a value that cannot be sent.
            HaloError: While iterating: a request failed.
        """
        try:
            request = api.list_teams(extra_query=extra_query, **filters)
        except TypeError as error:
            self._endpoint.explain(error, "list", api.list_teams, filters)
            raise
        return self._endpoint.rows(request)

    async def get(
        self, id: int, /, *, extra_query: Mapping[str, Any] | None = None, **parameters: Unpack[types.TeamGetParameters]
    ) -> models.Team:
        """One team by its id.

        Args:
            includedetails: Whether details come too: lists, custom fields and what else list rows lack.
            extra_query: Parameters that have no name here, sent as they are.
            **parameters: 1 of 2 are named here; all of them: `help(halo.types.TeamGetParameters)`.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            NotFoundError: There is none, or this client may not see it.
            HaloError: The request failed.
        """
        try:
            request = api.get_team(id, extra_query=extra_query, **parameters)
        except TypeError as error:
            self._endpoint.explain(error, "get", api.get_team, parameters, id)
            raise
        return await self._endpoint.get(request)

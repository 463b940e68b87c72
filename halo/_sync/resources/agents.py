# Written by `python scripts/unasync.py` from halo/_async/resources/agents.py. Do not edit.
# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from halo_api import api, models

from ..collection import Collection

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ... import types
    from ..pages import Rows


class Agents(Collection[models.Agent]):
    """The people who work on tickets."""

    _name = "agents"

    def list(
        self, /, *, extra_query: Mapping[str, Any] | None = None, **filters: Unpack[types.AgentFilters]
    ) -> Rows[models.Agent]:
        """Every agent that matches the filters, fetched when you iterate.

        Nothing is sent until the first row is wanted; one request brings all rows.

        Args:
            activeinactive: Two flags, comma separated: whether active and whether inactive records are given.
            client_id: Records of this client.
            department_id: Records of this department.
            includeapiagents: Whether agents of applications are given.
            includedisabled: Whether disabled agents are given.
            includeenabled: Whether enabled agents are given.
            includeunassigned: Whether the agent "Unassigned" is given.
            search: Text to look for in name, e-mail address and telephone number.
            showall: Whether records come that the agent's own restrictions would hide.
            showcounts: Whether each row carries its number of tickets.
            team: Agents of the team with this name.
            team_id: Records of this team.
            view_id: The filter profile to filter by.
            extra_query: Filters that have no name here, sent as they are.
            **filters: 13 of 40 are named here; all of them: `help(halo.types.AgentFilters)`.

        Returns:
            A lazy iterable of rows in the server's order.

        Raises:
            InvalidRequestError: At once: the route has no such filter, or its value cannot be sent.
            PaginationError: While iterating: the pages ended before the server's own count was reached.
            HaloError: While iterating: a request failed; see `halo.errors`.
        """
        with self._endpoint.checking("list", api.list_agents, filters):
            request = api.list_agents(extra_query=extra_query, **filters)
        return self._endpoint.rows(request)

    def get(
        self,
        id: int,
        /,
        *,
        extra_query: Mapping[str, Any] | None = None,
        **parameters: Unpack[types.AgentGetParameters],
    ) -> models.Agent:
        """One agent by its id.

        Args:
            includedetails: Whether details come too: lists, custom fields and what else list rows lack.
            extra_query: Parameters that have no name here, sent as they are.
            **parameters: 1 of 6 are named here; all of them: `help(halo.types.AgentGetParameters)`.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            NotFoundError: There is no such agent, or this client may not see it.
            ResponseError: Something else came than a record.
            HaloError: The request failed; see `halo.errors`.
        """
        with self._endpoint.checking("get", api.get_agent, parameters, id):
            request = api.get_agent(id, extra_query=extra_query, **parameters)
        return self._endpoint.get(request)

    def me(self, /) -> models.Agent:
        """The agent that the application logs in as, with all that it may do.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            HaloError: The request failed; see `halo.errors`.
        """
        with self._endpoint.checking("me", api.get_own_agent, {}):
            request = api.get_own_agent()
        return self._endpoint.session.send(request)

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
        """Every agent that matches the filters, in the server's order, fetched as you iterate.

        Nothing is sent until the first row is wanted. One request brings all rows.

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

        Raises:
            InvalidRequestError: At once: no such filter, or a value that cannot be sent.
            HaloError: While iterating: a request failed.
        """
        try:
            request = api.list_agents(extra_query=extra_query, **filters)
        except TypeError as error:
            self._endpoint.explain(error, "list", api.list_agents, filters)
            raise
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
            NotFoundError: There is none, or this client may not see it.
            HaloError: The request failed.
        """
        try:
            request = api.get_agent(id, extra_query=extra_query, **parameters)
        except TypeError as error:
            self._endpoint.explain(error, "get", api.get_agent, parameters, id)
            raise
        return self._endpoint.get(request)

    def me(self, /) -> models.Agent:
        """The agent that the application logs in as, with all that it may do.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            HaloError: The request failed.
        """
        request = api.get_own_agent()
        return self._endpoint.session.send(request)

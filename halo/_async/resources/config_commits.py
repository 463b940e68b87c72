# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from halo_api import api, models

from ..collection import AsyncCollection

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ... import types
    from ..pages import AsyncRows


class AsyncConfigCommits(AsyncCollection[models.ConfigCommit]):
    """The history of the configuration."""

    _name = "config_commits"

    def list(
        self, /, *, extra_query: Mapping[str, Any] | None = None, **filters: Unpack[types.ConfigCommitFilters]
    ) -> AsyncRows[models.ConfigCommit]:
        """Every config commit that matches the filters, in the server's order, fetched as you iterate.

        Nothing is sent until the first row is wanted. One request brings all rows.

        Args:
            advanced_search: Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value.
            idonly: Ids alone, without the other fields. Not together with paging.
            order: The field to sort by.
            order2: The field to sort by where order says equal; up to order5.
            orderdesc: Whether the order is descending. Only the literal true is obeyed.
            orderdesc2: Whether that order is descending.
            search: Text to look for.
            extra_query: Filters that have no name here, sent as they are.
            **filters: 7 of 16 are named here; all of them: `help(halo.types.ConfigCommitFilters)`.

        Raises:
            InvalidRequestError: At once: no such filter, or a value that cannot be sent.
            HaloError: While iterating: a request failed.
        """
        try:
            request = api.list_config_commits(extra_query=extra_query, **filters)
        except TypeError as error:
            self._endpoint.explain(error, "list", api.list_config_commits, filters)
            raise
        return self._endpoint.rows(request)

    async def get(
        self,
        id: int,
        /,
        *,
        extra_query: Mapping[str, Any] | None = None,
        **parameters: Unpack[types.ConfigCommitGetParameters],
    ) -> models.ConfigCommit:
        """One config commit by its id.

        Args:
            includedetails: Whether details come too: lists, custom fields and what else list rows lack.
            extra_query: Parameters that have no name here, sent as they are.
            **parameters: 1 of 2 are named here; all of them: `help(halo.types.ConfigCommitGetParameters)`.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            NotFoundError: There is none, or this client may not see it.
            HaloError: The request failed.
        """
        try:
            request = api.get_config_commit(id, extra_query=extra_query, **parameters)
        except TypeError as error:
            self._endpoint.explain(error, "get", api.get_config_commit, parameters, id)
            raise
        return await self._endpoint.get(request)

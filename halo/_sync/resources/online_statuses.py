# Written by `python scripts/unasync.py` from halo/_async/resources/online_statuses.py. Do not edit.
# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from halo_api import api, models

from ..collection import Collection

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ... import types
    from ..pages import Rows


class OnlineStatuses(Collection[models.OnlineStatus]):
    """Which agents are online."""

    _name = "online_statuses"

    def list(
        self, /, *, extra_query: Mapping[str, Any] | None = None, **filters: Unpack[types.OnlineStatusFilters]
    ) -> Rows[models.OnlineStatus]:
        """Every online status that matches the filters, in the server's order, fetched as you iterate.

        Nothing is sent until the first row is wanted. One request brings all rows.

        Args:
            extra_query: Filters that have no name here, sent as they are.
            **filters: 0 of 12 are named here; all of them: `help(halo.types.OnlineStatusFilters)`.

        Raises:
            InvalidRequestError: At once: no such filter, or a value that cannot be sent.
            HaloError: While iterating: a request failed.
        """
        try:
            request = api.list_online_statuses(extra_query=extra_query, **filters)
        except TypeError as error:
            self._endpoint.explain(error, "list", api.list_online_statuses, filters)
            raise
        return self._endpoint.rows(request)

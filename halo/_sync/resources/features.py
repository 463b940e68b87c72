# Written by `python scripts/unasync.py` from halo/_async/resources/features.py. Do not edit.
# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from halo_api import api, models

from ..collection import Collection

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ... import types
    from ..pages import Rows


class Features(Collection[models.Feature]):
    """The modules, and whether they are on."""

    _name = "features"

    def list(
        self, /, *, extra_query: Mapping[str, Any] | None = None, **filters: Unpack[types.FeatureFilters]
    ) -> Rows[models.Feature]:
        """Every feature that matches the filters, fetched when you iterate.

        Nothing is sent until the first row is wanted; one request brings all rows.

        Args:
            extra_query: Filters that have no name here, sent as they are.
            **filters: 0 of 3 are named here; all of them: `help(halo.types.FeatureFilters)`.

        Returns:
            A lazy iterable of rows in the server's order.

        Raises:
            InvalidRequestError: At once: the route has no such filter, or its value cannot be sent.
            PaginationError: While iterating: the pages ended before the server's own count was reached.
            HaloError: While iterating: a request failed; see `halo.errors`.
        """
        with self._endpoint.checking("list", api.list_features, filters):
            request = api.list_features(extra_query=extra_query, **filters)
        return self._endpoint.rows(request)

    def get(
        self,
        id: int,
        /,
        *,
        extra_query: Mapping[str, Any] | None = None,
        **parameters: Unpack[types.FeatureGetParameters],
    ) -> models.Feature:
        """One feature by its id.

        Args:
            includedetails: Whether details come too: lists, custom fields and what else list rows lack.
            extra_query: Parameters that have no name here, sent as they are.
            **parameters: `help(halo.types.FeatureGetParameters)`.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            NotFoundError: There is no such feature, or this client may not see it.
            ResponseError: Something else came than a record.
            HaloError: The request failed; see `halo.errors`.
        """
        with self._endpoint.checking("get", api.get_feature, parameters, id):
            request = api.get_feature(id, extra_query=extra_query, **parameters)
        return self._endpoint.get(request)

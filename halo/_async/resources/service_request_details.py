# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from halo_api import api, models

from ..collection import AsyncCollection

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ... import types
    from ..pages import AsyncRows


class AsyncServiceRequestDetails(AsyncCollection[models.ServiceRequestDetail]):
    """What can be requested of a service."""

    _name = "service_request_details"

    def list(
        self, /, *, extra_query: Mapping[str, Any] | None = None, **filters: Unpack[types.ServiceRequestDetailFilters]
    ) -> AsyncRows[models.ServiceRequestDetail]:
        """Every service request detail that matches the filters, fetched when you iterate.

        Nothing is sent until the first row is wanted; one request brings all rows.

        Args:
            includedetails: Whether details come too: lists, custom fields and what else list rows lack.
            service_id: Records of this service.
            extra_query: Filters that have no name here, sent as they are.
            **filters: 2 of 3 are named here; all of them: `help(halo.types.ServiceRequestDetailFilters)`.

        Returns:
            A lazy iterable of rows in the server's order.

        Raises:
            InvalidRequestError: At once: the route has no such filter, or its value cannot be sent.
            PaginationError: While iterating: the pages ended before the server's own count was reached.
            HaloError: While iterating: a request failed; see `halo.errors`.
        """
        with self._endpoint.checking("list", api.list_service_request_details, filters):
            request = api.list_service_request_details(extra_query=extra_query, **filters)
        return self._endpoint.rows(request)

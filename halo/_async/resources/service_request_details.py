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
        """Every service request detail that matches the filters, in the server's order, fetched as you iterate.

        Nothing is sent until the first row is wanted. One request brings all rows.

        Args:
            includedetails: Whether details come too: lists, custom fields and what else list rows lack.
            service_id: Records of this service.
            extra_query: Filters that have no name here, sent as they are.
            **filters: 2 of 3 are named here; all of them: `help(halo.types.ServiceRequestDetailFilters)`.

        Raises:
            InvalidRequestError: At once: no such filter, or a value that cannot be sent.
            HaloError: While iterating: a request failed.
        """
        try:
            request = api.list_service_request_details(extra_query=extra_query, **filters)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # an operation takes ids, and keeps names for the client to look up
        except TypeError as error:
            self._endpoint.explain(error, "list", api.list_service_request_details, filters)
            raise
        return self._endpoint.rows(request)

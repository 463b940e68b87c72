# Written by `python scripts/unasync.py` from halo/_async/resources/service_restrictions.py. Do not edit.
# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from halo_api import api, models

from ..collection import Collection

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ... import types
    from ..pages import Rows


class ServiceRestrictions(Collection[models.ServiceRestriction]):
    """Who may use which service."""

    _name = "service_restrictions"

    def list(
        self, /, *, extra_query: Mapping[str, Any] | None = None, **filters: Unpack[types.ServiceRestrictionFilters]
    ) -> Rows[models.ServiceRestriction]:
        """Every service restriction that matches the filters, in the server's order, fetched as you iterate.

        Nothing is sent until the first row is wanted. One request brings all rows.

        Args:
            client_id: Records of this client.
            service_id: Records of this service.
            extra_query: Filters that have no name here, sent as they are.
            **filters: 2 of 3 are named here; all of them: `help(halo.types.ServiceRestrictionFilters)`.

        Raises:
            InvalidRequestError: At once: no such filter, or a value that cannot be sent.
            HaloError: While iterating: a request failed.
        """
        try:
            request = api.list_service_restrictions(extra_query=extra_query, **filters)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # an operation takes ids, and keeps names for the client to look up
        except TypeError as error:
            self._endpoint.explain(error, "list", api.list_service_restrictions, filters)
            raise
        return self._endpoint.rows(request)

# Written by `python scripts/unasync.py` from halo/_async/resources/azure_tenants.py. Do not edit.
# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from halo_api import api, models

from ..collection import Collection

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ... import types
    from ..pages import Rows


class AzureTenants(Collection[models.AzureTenant]):
    """Which Azure tenants belong to which client."""

    _name = "azure_tenants"

    def list(
        self, /, *, extra_query: Mapping[str, Any] | None = None, **filters: Unpack[types.AzureTenantFilters]
    ) -> Rows[models.AzureTenant]:
        """Every azure tenant that matches the filters, in the server's order, fetched as you iterate.

        Nothing is sent until the first row is wanted. One request brings all rows.

        Args:
            client_id: Records of this client.
            site_id: Records of this site.
            extra_query: Filters that have no name here, sent as they are.
            **filters: 2 of 7 are named here; all of them: `help(halo.types.AzureTenantFilters)`.

        Raises:
            InvalidRequestError: At once: no such filter, or a value that cannot be sent.
            HaloError: While iterating: a request failed.
        """
        try:
            request = api.list_azure_tenants(extra_query=extra_query, **filters)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # an operation takes ids, and keeps names for the client to look up
        except TypeError as error:
            self._endpoint.explain(error, "list", api.list_azure_tenants, filters)
            raise
        return self._endpoint.rows(request)

# Written by `python scripts/unasync.py` from halo/_async/resources/asset_type_fields.py. Do not edit.
# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from halo_api import api, models

from ..collection import Collection

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ... import types
    from ..pages import Rows


class AssetTypeFields(Collection[models.AssetTypeField]):
    """Which fields each type of asset has."""

    _name = "asset_type_fields"

    def list(
        self, /, *, extra_query: Mapping[str, Any] | None = None, **filters: Unpack[types.AssetTypeFieldFilters]
    ) -> Rows[models.AssetTypeField]:
        """Every asset type field that matches the filters, fetched when you iterate.

        Nothing is sent until the first row is wanted; one request brings all rows.

        Args:
            assetgroup_id: Records of this asset group.
            extra_query: Filters that have no name here, sent as they are.
            **filters: 1 of 9 are named here; all of them: `help(halo.types.AssetTypeFieldFilters)`.

        Returns:
            A lazy iterable of rows in the server's order.

        Raises:
            InvalidRequestError: At once: the route has no such filter, or its value cannot be sent.
            PaginationError: While iterating: the pages ended before the server's own count was reached.
            HaloError: While iterating: a request failed; see `halo.errors`.
        """
        with self._endpoint.checking("list", api.list_asset_type_fields, filters):
            request = api.list_asset_type_fields(extra_query=extra_query, **filters)
        return self._endpoint.rows(request)

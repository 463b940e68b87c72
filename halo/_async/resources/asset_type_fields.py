# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from halo_api import api, models

from ..collection import AsyncCollection

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ... import types
    from ..pages import AsyncRows


class AsyncAssetTypeFields(AsyncCollection[models.AssetTypeField]):
    """Which fields each type of asset has."""

    _name = "asset_type_fields"

    def list(
        self, /, *, extra_query: Mapping[str, Any] | None = None, **filters: Unpack[types.AssetTypeFieldFilters]
    ) -> AsyncRows[models.AssetTypeField]:
        """Every asset type field that matches the filters, in the server's order, fetched as you iterate.

        Nothing is sent until the first row is wanted. One request brings all rows.

        Args:
            assetgroup_id: Records of this asset group.
            extra_query: Filters that have no name here, sent as they are.
            **filters: 1 of 9 are named here; all of them: `help(halo.types.AssetTypeFieldFilters)`.

        Raises:
            InvalidRequestError: At once: no such filter, or a value that cannot be sent.
            HaloError: While iterating: a request failed.
        """
        try:
            request = api.list_asset_type_fields(extra_query=extra_query, **filters)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # an operation takes ids, and keeps names for the client to look up
        except TypeError as error:
            self._endpoint.explain(error, "list", api.list_asset_type_fields, filters)
            raise
        return self._endpoint.rows(request)

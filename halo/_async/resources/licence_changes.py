# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from halo_api import api, models

from ..collection import AsyncCollection

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ... import types
    from ..pages import AsyncRows


class AsyncLicenceChanges(AsyncCollection[models.LicenceChange]):
    """What was changed on licences."""

    _name = "licence_changes"

    def list(
        self, /, *, extra_query: Mapping[str, Any] | None = None, **filters: Unpack[types.LicenceChangeFilters]
    ) -> AsyncRows[models.LicenceChange]:
        """Every licence change that matches the filters, in the server's order, fetched as you iterate.

        Nothing is sent until the first row is wanted. One request brings a page of at most 100 rows, the server's cap.

        Args:
            change_date: Changes of this day.
            idonly: Ids alone, without the other fields. Not together with paging.
            licence_id: Records of this software licence.
            order: The field to sort by.
            order2: The field to sort by where order says equal; up to order5.
            orderdesc: Whether the order is descending. Only the literal true is obeyed.
            orderdesc2: Whether that order is descending.
            search: Text to look for.
            extra_query: Filters that have no name here, sent as they are.
            **filters: 8 of 14 are named here; all of them: `help(halo.types.LicenceChangeFilters)`.

        Raises:
            InvalidRequestError: At once: no such filter, or a value that cannot be sent.
            HaloError: While iterating: a request failed, or pages ended before the server's count was reached.
        """
        try:
            request = api.list_licence_changes(extra_query=extra_query, **filters)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # an operation takes ids, and keeps names for the client to look up
        except TypeError as error:
            self._endpoint.explain(error, "list", api.list_licence_changes, filters)
            raise
        return self._endpoint.rows(request)

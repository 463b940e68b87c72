# Written by `python scripts/unasync.py` from halo/_async/resources/popup_notes.py. Do not edit.
# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from halo_api import api, models

from ..collection import Collection

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ... import types
    from ..pages import Rows


class PopupNotes(Collection[models.PopupNote]):
    """The notes that pop up for a client, site or user."""

    _name = "popup_notes"

    def list(
        self, /, *, extra_query: Mapping[str, Any] | None = None, **filters: Unpack[types.PopupNoteFilters]
    ) -> Rows[models.PopupNote]:
        """Every popup note that matches the filters, fetched when you iterate.

        Nothing is sent until the first row is wanted; one request brings all rows.

        Args:
            client_id: Records of this client.
            showall: Whether records come that the agent's own restrictions would hide.
            site_id: Records of this site.
            user_id: Records of this user.
            extra_query: Filters that have no name here, sent as they are.
            **filters: `help(halo.types.PopupNoteFilters)`.

        Returns:
            A lazy iterable of rows in the server's order.

        Raises:
            InvalidRequestError: At once: the route has no such filter, or its value cannot be sent.
            PaginationError: While iterating: the pages ended before the server's own count was reached.
            HaloError: While iterating: a request failed; see `halo.errors`.
        """
        with self._endpoint.checking("list", api.list_popup_notes, filters):
            request = api.list_popup_notes(extra_query=extra_query, **filters)
        return self._endpoint.rows(request)

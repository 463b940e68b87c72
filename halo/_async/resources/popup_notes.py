# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from halo_api import api, models

from ..collection import AsyncCollection

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ... import types
    from ..pages import AsyncRows


class AsyncPopupNotes(AsyncCollection[models.PopupNote]):
    """The notes that pop up for a client, site or user."""

    _name = "popup_notes"

    def list(
        self, /, *, extra_query: Mapping[str, Any] | None = None, **filters: Unpack[types.PopupNoteFilters]
    ) -> AsyncRows[models.PopupNote]:
        """Every popup note that matches the filters, in the server's order, fetched as you iterate.

        Nothing is sent until the first row is wanted. One request brings all rows.

        Args:
            client_id: Records of this client.
            showall: Whether records come that the agent's own restrictions would hide.
            site_id: Records of this site.
            user_id: Records of this user.
            extra_query: Filters that have no name here, sent as they are.
            **filters: `help(halo.types.PopupNoteFilters)`.

        Raises:
            InvalidRequestError: At once: no such filter, or a value that cannot be sent.
            HaloError: While iterating: a request failed.
        """
        try:
            request = api.list_popup_notes(extra_query=extra_query, **filters)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # an operation takes ids, and keeps names for the client to look up
        except TypeError as error:
            self._endpoint.explain(error, "list", api.list_popup_notes, filters)
            raise
        return self._endpoint.rows(request)

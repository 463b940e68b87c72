# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from halo_api import api, models

from ..collection import AsyncCollection

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ... import types
    from ..pages import AsyncRows


class AsyncIncomingWebhookAttempts(AsyncCollection[models.IncomingWebhookAttempt]):
    """When it was tried to process an incoming webhook, and how that went."""

    _name = "incoming_webhook_attempts"

    def list(
        self, /, *, extra_query: Mapping[str, Any] | None = None, **filters: Unpack[types.NoParameters]
    ) -> AsyncRows[models.IncomingWebhookAttempt]:
        """Every incoming webhook attempt, in the server's order, fetched as you iterate.

        Nothing is sent until the first row is wanted. One request brings all rows.

        Args:
            extra_query: Filters that have no name here, sent as they are.

        Raises:
            InvalidRequestError: At once: no such filter, or a value that cannot be sent.
            HaloError: While iterating: a request failed.
        """
        try:
            request = api.list_incoming_webhook_attempts(extra_query=extra_query, **filters)
        except TypeError as error:
            self._endpoint.explain(error, "list", api.list_incoming_webhook_attempts, filters)
            raise
        return self._endpoint.rows(request)

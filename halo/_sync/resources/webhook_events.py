# Written by `python scripts/unasync.py` from halo/_async/resources/webhook_events.py. Do not edit.
# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from halo_api import api, models

from ..collection import Collection

if TYPE_CHECKING:
    import builtins
    from collections.abc import Iterable, Mapping

    from ... import types
    from ...results import Receipt
    from ..pages import Rows


class WebhookEvents(Collection[models.WebhookEvent]):
    """What was sent by webhooks, and how that went."""

    _name = "webhook_events"

    def list(
        self, /, *, extra_query: Mapping[str, Any] | None = None, **filters: Unpack[types.WebhookEventFilters]
    ) -> Rows[models.WebhookEvent]:
        """Every webhook event that matches the filters, fetched page by page as you iterate.

        Nothing is sent until the first row is wanted; one request brings one page of at most 100 rows, the
        server's own cap.

        Args:
            idonly: Ids alone, without the other fields. Not together with paging.
            order: The field to sort by.
            order2: The field to sort by where order says equal; up to order5.
            orderdesc: Whether the order is descending. Only the literal true is obeyed.
            orderdesc2: Whether that order is descending.
            extra_query: Filters that have no name here, sent as they are.
            **filters: 5 of 14 are named here; all of them: `help(halo.types.WebhookEventFilters)`.

        Returns:
            A lazy iterable of rows in the server's order.

        Raises:
            InvalidRequestError: At once: the route has no such filter, or its value cannot be sent.
            PaginationError: While iterating: the pages ended before the server's own count was reached.
            HaloError: While iterating: a request failed; see `halo.errors`.
        """
        with self._endpoint.checking("list", api.list_webhook_events, filters):
            request = api.list_webhook_events(extra_query=extra_query, **filters)
        return self._endpoint.rows(request)

    def get(
        self,
        id: str,
        /,
        *,
        extra_query: Mapping[str, Any] | None = None,
        **parameters: Unpack[types.WebhookEventGetParameters],
    ) -> models.WebhookEvent:
        """One webhook event by its id.

        Args:
            includedetails: Whether details come too: lists, custom fields and what else list rows lack.
            extra_query: Parameters that have no name here, sent as they are.
            **parameters: `help(halo.types.WebhookEventGetParameters)`.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            NotFoundError: There is no such webhook event, or this client may not see it.
            ResponseError: Something else came than a record.
            HaloError: The request failed; see `halo.errors`.
        """
        with self._endpoint.checking("get", api.get_webhook_event, parameters, id):
            request = api.get_webhook_event(id, extra_query=extra_query, **parameters)
        return self._endpoint.get(request)

    def create(
        self, /, *, extra_fields: Mapping[str, Any] | None = None, **fields: Unpack[types.WebhookEventFields]
    ) -> models.WebhookEvent:
        """Create one webhook event and return it as the server answers it.

        Exactly the named fields are sent. It is never sent twice where the server may already have acted.

        Args:
            extra_fields: Fields that have no name here, sent as they are.
            **fields: 0 of 18 are named here; all of them: `help(halo.types.WebhookEventFields)`.

        Raises:
            InvalidRequestError: No such field, an id, or a field is missing without which the server refuses
                every such record; nothing was sent.
            ValidationError: The server refused it; nothing was created.
            OutcomeUnknownError: It was sent, and nobody can say whether it was created.
            HaloError: The request failed; see `halo.errors`.
        """
        with self._endpoint.checking("create", models.WebhookEvent, fields):
            record = models.WebhookEvent(extra_fields=extra_fields, **fields)
        return self._endpoint.create(record)

    def update(
        self, id: str, /, *, extra_fields: Mapping[str, Any] | None = None, **fields: Unpack[types.WebhookEventFields]
    ) -> models.WebhookEvent:
        """Change the named fields of one webhook event, and no others; returns it as the server answers it.

        Args:
            id: Of the record.
            extra_fields: Fields that have no name here, sent as they are.
            **fields: The fields to change; None empties one. All of them: `help(halo.types.WebhookEventFields)`.

        Raises:
            InvalidRequestError: No such field, nothing to change, or no id; nothing was sent.
            ValidationError: The server refused it.
            HaloError: The request failed; see `halo.errors`. It was repeated, as far as `Retry`
                says; the change may have been made all the same, and repeating it changes nothing.
        """
        with self._endpoint.checking("update", models.WebhookEvent, fields):
            record = models.WebhookEvent(extra_fields=extra_fields, **fields)
        return self._endpoint.update(id, record)

    def create_many(
        self, items: Iterable[types.WebhookEventFields], **options: Unpack[types.BatchOptions[models.WebhookEvent]]
    ) -> builtins.list[Receipt[models.WebhookEvent]]:
        """Create a webhook event for each item; one receipt per item, in the same order.

        One request per record, some side by side (`max_concurrency`). An item that fails stops no other.

        Args:
            items: Dicts of fields: `{"name": ...}`, or `halo.types.WebhookEventFields(...)`.
            **options: `receipts`, `size`, `pause` and `progress`: `help(halo.types.BatchOptions)`.

        Raises:
            InvalidRequestError: Some items cannot be right; all of them are named, and nothing was sent.
        """
        return self._endpoint.create_many(items, **options)

    def update_many(
        self, items: Iterable[types.WebhookEventUpdate], **options: Unpack[types.BatchOptions[models.WebhookEvent]]
    ) -> builtins.list[Receipt[models.WebhookEvent]]:
        """Change the webhook event that each item names by its `id`; one receipt per item, in the same order.

        One request per record, some side by side (`max_concurrency`). An item that fails stops no other.

        Args:
            items: Dicts, each of an `id` and the fields to change. Rows that came from the server are refused:
                sending all their fields back would undo what others changed meanwhile.
            **options: `receipts`, `size`, `pause` and `progress`: `help(halo.types.BatchOptions)`.

        Raises:
            InvalidRequestError: Some items cannot be right; all of them are named, and nothing was sent.
        """
        return self._endpoint.update_many(items, **options)

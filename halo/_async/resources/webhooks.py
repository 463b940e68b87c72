# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from halo_api import UNSET, api, models

from ..collection import AsyncCollection

if TYPE_CHECKING:
    import builtins
    from collections.abc import Iterable, Mapping, Sequence

    from halo_api import Name

    from ... import types
    from ...results import Receipt, Registration, UpsertReceipts
    from ...webhooks import Auth
    from ..pages import AsyncRows


class AsyncWebhooks(AsyncCollection[models.Webhook]):
    """The webhooks and runbooks."""

    _name = "webhooks"

    def list(
        self, /, *, extra_query: Mapping[str, Any] | None = None, **filters: Unpack[types.WebhookFilters]
    ) -> AsyncRows[models.Webhook]:
        """Every webhook that matches the filters, in the server's order, fetched as you iterate.

        Nothing is sent until the first row is wanted. One request brings all rows.

        Args:
            extra_query: Filters that have no name here, sent as they are.
            **filters: 0 of 2 are named here; all of them: `help(halo.types.WebhookFilters)`.

        Raises:
            InvalidRequestError: At once: no such filter, or a value that cannot be sent.
            HaloError: While iterating: a request failed.
        """
        try:
            request = api.list_webhooks(extra_query=extra_query, **filters)
        except TypeError as error:
            self._endpoint.explain(error, "list", api.list_webhooks, filters)
            raise
        return self._endpoint.rows(request)

    async def find(
        self,
        called: str | Name | None = None,
        /,
        *,
        name: str = UNSET,
    ) -> models.Webhook | None:
        """The webhook of this name, as the list gives it; None if there is none.

        Compared exactly, then without case and needless blanks. An inactive one is given only if it is the only one.

        Args:
            called: name, the first that has it.
            name: The name, if it may stand in this field alone.

        Raises:
            AmbiguousNameError: Several have the name.
            HaloError: The request failed.
        """
        return await self._endpoint.find(
            called,
            {
                "name": name,
            },
        )

    async def get(
        self,
        id: str,
        /,
        *,
        extra_query: Mapping[str, Any] | None = None,
        **parameters: Unpack[types.WebhookGetParameters],
    ) -> models.Webhook:
        """One webhook by its id.

        Args:
            includedetails: Whether details come too: lists, custom fields and what else list rows lack.
            extra_query: Parameters that have no name here, sent as they are.
            **parameters: `help(halo.types.WebhookGetParameters)`.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            NotFoundError: There is none, or this client may not see it.
            HaloError: The request failed.
        """
        try:
            request = api.get_webhook(id, extra_query=extra_query, **parameters)
        except TypeError as error:
            self._endpoint.explain(error, "get", api.get_webhook, parameters, id)
            raise
        return await self._endpoint.get(request)

    async def create(
        self, /, *, extra_fields: Mapping[str, Any] | None = None, **fields: Unpack[types.WebhookFields]
    ) -> models.Webhook:
        """Create one webhook and return it as the server answers it.

            await halo.webhooks.create(name=..., url=...)

        The webhooks and runbooks. Exactly the named fields are sent, and never again if the server may already have
        acted. The least that was seen to work: name, url or steps.

        Args:
            name: str | None
            url: Where events are sent.
            steps: Those of a runbook, of type 1; a create takes an empty list.
            active: Whether it is in use.
            authentication_type: How it says who it is: 0 not at all, 1 Basic, 2 Bearer, 3 an API key, 4 a certificate.
            auto_disable_attempts: After how many failures in a row it is disabled; 0 for never.
            method: 0 POST, 1 GET, 2 PUT, 3 DELETE, 4 PATCH.
            note: The text, plain.
            type: 0 for a webhook, 1 for a runbook.
            extra_fields: Fields that have no name here, sent as they are.
            **fields: 9 of 88 are named here; all of them: `help(halo.types.WebhookFields)`.

        Raises:
            InvalidRequestError: No such field, an id, or a field is missing that the server demands; nothing was sent.
            ValidationError: The server refused it; nothing was created.
            OutcomeUnknownError: It was sent, and nobody can say whether it was created.
            HaloError: The request failed.
        """
        try:
            record = models.Webhook(extra_fields=extra_fields, **fields)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # a model reads a moment or an id, and takes more
        except TypeError as error:
            self._endpoint.explain(error, "create", models.Webhook, fields)
            raise
        return await self._endpoint.create(record)

    async def update(
        self, id: str, /, *, extra_fields: Mapping[str, Any] | None = None, **fields: Unpack[types.WebhookFields]
    ) -> models.Webhook:
        """Change the named fields of one webhook, and no others; returns it as the server answers it.

        Args:
            id: Of the record.
            extra_fields: Fields that have no name here, sent as they are.
            **fields: What to change; None empties a field. All of them: `help(halo.types.WebhookFields)`.

        Raises:
            InvalidRequestError: No such field, nothing to change, or no id; nothing was sent.
            ValidationError: The server refused it.
            HaloError: The request failed, also when repeated. The change may have been made; repeating it does no harm.
        """
        try:
            record = models.Webhook(extra_fields=extra_fields, **fields)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # a model reads a moment or an id, and takes more
        except TypeError as error:
            self._endpoint.explain(error, "update", models.Webhook, fields)
            raise
        return await self._endpoint.update(id, record)

    async def create_many(
        self, items: Iterable[types.WebhookFields], **options: Unpack[types.BatchOptions[models.Webhook]]
    ) -> builtins.list[Receipt[models.Webhook]]:
        """Create a webhook for each item; one receipt per item, in the same order.

        One request per item, at most `max_concurrency` side by side. One that fails stops no other.

        Args:
            items: Dicts of fields: `{"name": ...}`, or `halo.types.WebhookFields(...)`.
            **options: receipts, size, pause, progress: `help(halo.types.BatchOptions)`.

        Raises:
            InvalidRequestError: Some items cannot be right; all are named, and nothing was sent.
        """
        return await self._endpoint.create_many(items, **options)

    async def upsert(
        self,
        items: Iterable[types.WebhookFields],
        *,
        key: str | Sequence[str],
        dry_run: bool = False,
        confirm: bool = True,
        max_reads: int = 100,
        **options: Unpack[types.BatchOptions[models.Webhook]],
    ) -> UpsertReceipts[models.Webhook]:
        """Create the webhooks that are not there, change those that differ, and leave the others alone.

            await halo.webhooks.upsert(items, key="name", dry_run=True)

        The whole list is walked, inactive records included, and only what differs is sent. Keys are compared without
        case and without blanks at the ends. Just before a record is created it is looked for once more, as a walk can
        miss one that moved. Two programs at once can still make two.

        Args:
            items: Dicts of fields, as for `create_many`, with names as there.
            key: The field, or the fields, that tell a webhook from the others.
            dry_run: Whether to write nothing: the receipts then say what would be done, and their `requests` what it
                would cost.
            confirm: False not to look again before a create, if nobody else writes to the table, and to take a list
                without any row as empty: otherwise it proves nothing, as a missing right looks the same.
            max_reads: How many records may be read singly, where lists do not show what is needed.
            **options: receipts, size, pause, progress: `help(halo.types.BatchOptions)`.

        Raises:
            InvalidRequestError: Some items cannot be right, two have the same key, or no row shows the key, so that
                nothing says whether a record is there; nothing was written.
            HaloError: The list cannot be read; nothing was written.
        """
        from ..upserts import upsert

        return await upsert(
            self._endpoint, items, key=key, dry_run=dry_run, confirm=confirm, max_reads=max_reads, **options
        )

    async def update_many(
        self, items: Iterable[types.WebhookUpdate], **options: Unpack[types.BatchOptions[models.Webhook]]
    ) -> builtins.list[Receipt[models.Webhook]]:
        """Change the webhook that each item names by its `id`; one receipt per item, in the same order.

        One request per item, at most `max_concurrency` side by side. One that fails stops no other.

        Args:
            items: Dicts of an `id` and the fields to change. Rows that came from the server are refused: to send them
                back would undo what others changed meanwhile.
            **options: receipts, size, pause, progress: `help(halo.types.BatchOptions)`.

        Raises:
            InvalidRequestError: Some items cannot be right; all are named, and nothing was sent.
        """
        return await self._endpoint.update_many(items, **options)

    async def delete(
        self, id: str, /, *, extra_query: Mapping[str, Any] | None = None, **parameters: Unpack[types.NoParameters]
    ) -> models.Webhook | None:
        """Delete one webhook; returns what the server gave back, if anything.

        Args:
            extra_query: Parameters that have no name here, sent as they are.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            NotFoundError: There was none.
            ValidationError: The server refused it, for example because other records need it.
            HaloError: The request failed.
        """
        try:
            request = api.delete_webhook(id, extra_query=extra_query, **parameters)
        except TypeError as error:
            self._endpoint.explain(error, "delete", api.delete_webhook, parameters, id)
            raise
        return await self._endpoint.delete(request)

    async def delete_many(
        self,
        ids: Iterable[str],
        *,
        parameters: Mapping[str, Any] | None = None,
        **options: Unpack[types.BatchOptions[models.Webhook]],
    ) -> builtins.list[Receipt[models.Webhook]]:
        """Delete the webhook of each id; one receipt per id, in the same order.

        One request per id, at most `max_concurrency` side by side. One that fails stops no other.

        Args:
            ids: Of the records.
            parameters: More arguments of `delete`, the same for all.
            **options: receipts, size, pause, progress: `help(halo.types.BatchOptions)`.

        Raises:
            InvalidRequestError: Some cannot be right, or are given twice; nothing was sent.
        """
        return await self._endpoint.delete_many(ids, parameters, **options)

    async def register(
        self, url: str, events: Iterable[int | str], auth: Auth, *, name: str | None = None, dry_run: bool = False
    ) -> Registration:
        """Have Halo post events to a receiver: makes the webhook and, for each event, the notification that fires it.

            await halo.webhooks.register("https://hooks.example.com/halo", ["New Ticket Logged"], Basic("halo", password))

        What is there stays, found by its URL: to call it again writes nothing, or what is missing. An event that was
        taken out of the list stays, too. What is posted, and whether in batches, is set in Halo or by `update`.

        Args:
            url: Of the receiver.
            events: By name or number: New Ticket Logged (3), Ticket Updated by User (19), Closed (39), 1st SLA Warning
                (42), 2nd SLA Warning (46), Ticket Deadline (70), Ticket Status Changed (76), Ticket Deleted (1072).
            auth: `halo.webhooks.Basic`, or `NoAuth`. Which fields take a token is not known; set one in Halo.
            name: Of the webhook; None for the host and the path of its URL.
            dry_run: Whether to write nothing, and say what would be written.

        Raises:
            InvalidRequestError: An argument cannot be right, or several webhooks post to the URL; nothing was written.
            HaloError: A request failed. If it was not the first, a part is there: call it again.
        """
        from ..registrations import register

        return await register(self._endpoint, url, events, auth, name=name, dry_run=dry_run)

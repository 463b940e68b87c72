# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from halo_api import api, models

from ..collection import AsyncCollection

if TYPE_CHECKING:
    import builtins
    from collections.abc import Iterable, Mapping, Sequence

    from ... import types
    from ...results import Receipt, UpsertReceipts
    from ..pages import AsyncRows


class AsyncCallEvents(AsyncCollection[models.CallEvent]):
    """The calls that telephone systems told of."""

    _name = "call_events"

    def list(
        self, /, *, extra_query: Mapping[str, Any] | None = None, **filters: Unpack[types.NoParameters]
    ) -> AsyncRows[models.CallEvent]:
        """Every call event, in the server's order, fetched as you iterate.

        Nothing is sent until the first row is wanted. One request brings all rows.

        Args:
            extra_query: Filters that have no name here, sent as they are.

        Raises:
            InvalidRequestError: At once: no such filter, or a value that cannot be sent.
            HaloError: While iterating: a request failed.
        """
        try:
            request = api.list_call_events(extra_query=extra_query, **filters)
        except TypeError as error:
            self._endpoint.explain(error, "list", api.list_call_events, filters)
            raise
        return self._endpoint.rows(request)

    async def get(
        self, id: int, /, *, extra_query: Mapping[str, Any] | None = None, **parameters: Unpack[types.NoParameters]
    ) -> models.CallEvent:
        """One call event by its id.

        Args:
            extra_query: Parameters that have no name here, sent as they are.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            NotFoundError: There is none, or this client may not see it.
            HaloError: The request failed.
        """
        try:
            request = api.get_call_event(id, extra_query=extra_query, **parameters)
        except TypeError as error:
            self._endpoint.explain(error, "get", api.get_call_event, parameters, id)
            raise
        return await self._endpoint.get(request)

    async def create(
        self, /, *, extra_fields: Mapping[str, Any] | None = None, **fields: Unpack[types.CallEventFields]
    ) -> models.CallEvent:
        """Create one call event and return it as the server answers it.

            await halo.call_events.create(agent_id=...)

        The calls that telephone systems told of. Exactly the named fields are sent, and never again if the server may
        already have acted.

        Args:
            agent_id: The agent it is assigned to.
            extra_fields: Fields that have no name here, sent as they are.
            **fields: 1 of 10 are named here; all of them: `help(halo.types.CallEventFields)`.

        Raises:
            InvalidRequestError: No such field, an id, or a field is missing that the server demands; nothing was sent.
            ValidationError: The server refused it; nothing was created.
            OutcomeUnknownError: It was sent, and nobody can say whether it was created.
            HaloError: The request failed.
        """
        try:
            record = models.CallEvent(extra_fields=extra_fields, **fields)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # a model reads a moment or an id, and takes more
        except TypeError as error:
            self._endpoint.explain(error, "create", models.CallEvent, fields)
            raise
        return await self._endpoint.create(record)

    async def update(
        self, id: int, /, *, extra_fields: Mapping[str, Any] | None = None, **fields: Unpack[types.CallEventFields]
    ) -> models.CallEvent:
        """Change the named fields of one call event, and no others; returns it as the server answers it.

        Args:
            id: Of the record.
            extra_fields: Fields that have no name here, sent as they are.
            **fields: What to change; None empties a field. All of them: `help(halo.types.CallEventFields)`.

        Raises:
            InvalidRequestError: No such field, nothing to change, or no id; nothing was sent.
            ValidationError: The server refused it.
            HaloError: The request failed, also when repeated. The change may have been made; repeating it does no harm.
        """
        try:
            record = models.CallEvent(extra_fields=extra_fields, **fields)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # a model reads a moment or an id, and takes more
        except TypeError as error:
            self._endpoint.explain(error, "update", models.CallEvent, fields)
            raise
        return await self._endpoint.update(id, record)

    async def create_many(
        self, items: Iterable[types.CallEventFields], **options: Unpack[types.BatchOptions[models.CallEvent]]
    ) -> builtins.list[Receipt[models.CallEvent]]:
        """Create a call event for each item; one receipt per item, in the same order.

        One request per item, at most `max_concurrency` side by side. One that fails stops no other.

        Args:
            items: Dicts of fields: `{"agent_id": ...}`, or `halo.types.CallEventFields(...)`.
            **options: receipts, size, pause, progress: `help(halo.types.BatchOptions)`.

        Raises:
            InvalidRequestError: Some items cannot be right; all are named, and nothing was sent.
        """
        return await self._endpoint.create_many(items, **options)

    async def upsert(
        self,
        items: Iterable[types.CallEventFields],
        *,
        key: str | Sequence[str],
        dry_run: bool = False,
        confirm: bool = True,
        max_reads: int = 100,
        **options: Unpack[types.BatchOptions[models.CallEvent]],
    ) -> UpsertReceipts[models.CallEvent]:
        """Create the call events that are not there, change those that differ, and leave the others alone.

            await halo.call_events.upsert(items, key="...", dry_run=True)

        The whole list is walked, inactive records included, and only what differs is sent. Keys are compared without
        case and without blanks at the ends. Just before a record is created it is looked for once more, as a walk can
        miss one that moved. Two programs at once can still make two.

        Args:
            items: Dicts of fields, as for `create_many`, with names as there.
            key: The field, or the fields, that tell a call event from the others.
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
        self, items: Iterable[types.CallEventUpdate], **options: Unpack[types.BatchOptions[models.CallEvent]]
    ) -> builtins.list[Receipt[models.CallEvent]]:
        """Change the call event that each item names by its `id`; one receipt per item, in the same order.

        One request per item, at most `max_concurrency` side by side. One that fails stops no other.

        Args:
            items: Dicts of an `id` and the fields to change. Rows that came from the server are refused: to send them
                back would undo what others changed meanwhile.
            **options: receipts, size, pause, progress: `help(halo.types.BatchOptions)`.

        Raises:
            InvalidRequestError: Some items cannot be right; all are named, and nothing was sent.
        """
        return await self._endpoint.update_many(items, **options)

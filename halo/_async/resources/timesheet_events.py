# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from halo_api import UNSET, api, models

from ..collection import AsyncCollection

if TYPE_CHECKING:
    import builtins
    from collections.abc import Iterable, Mapping

    from halo_api import Name

    from ... import types
    from ...results import Receipt
    from ..pages import AsyncRows


class AsyncTimesheetEvents(AsyncCollection[models.TimesheetEvent]):
    """What agents did, hour by hour."""

    _name = "timesheet_events"

    def list(
        self, /, *, extra_query: Mapping[str, Any] | None = None, **filters: Unpack[types.TimesheetEventFilters]
    ) -> AsyncRows[models.TimesheetEvent]:
        """Every timesheet event that matches the filters, in the server's order, fetched as you iterate.

        Nothing is sent until the first row is wanted. One request brings all rows.

        Args:
            agent_id: Records of this agent.
            agents: Those of any of these agents, by id.
            end_date: At this time or earlier; a date without a time is refused, because the server misreads it.
            start_date: At this time or later; a date without a time is refused, because the server misreads it.
            extra_query: Filters that have no name here, sent as they are.
            **filters: 4 of 5 are named here; all of them: `help(halo.types.TimesheetEventFilters)`.

        Raises:
            InvalidRequestError: At once: no such filter, or a value that cannot be sent.
            HaloError: While iterating: a request failed.
        """
        try:
            request = api.list_timesheet_events(extra_query=extra_query, **filters)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # an operation takes ids, and keeps names for the client to look up
        except TypeError as error:
            self._endpoint.explain(error, "list", api.list_timesheet_events, filters)
            raise
        return self._endpoint.rows(request)

    async def find(
        self,
        called: str | Name | None = None,
        /,
        *,
        subject: str = UNSET,
    ) -> models.TimesheetEvent | None:
        """The timesheet event of this name, as the list gives it; None if there is none.

        Compared exactly, then without case and needless blanks. An inactive one is given only if it is the only one.

        Args:
            called: subject, the first that has it.
            subject: The name, if it may stand in this field alone.

        Raises:
            AmbiguousNameError: Several have the name.
            HaloError: The request failed.
        """
        return await self._endpoint.find(
            called,
            {
                "subject": subject,
            },
        )

    async def get(
        self,
        id: int,
        /,
        *,
        extra_query: Mapping[str, Any] | None = None,
        **parameters: Unpack[types.TimesheetEventGetParameters],
    ) -> models.TimesheetEvent:
        """One timesheet event by its id.

        Args:
            includedetails: Whether details come too: lists, custom fields and what else list rows lack.
            extra_query: Parameters that have no name here, sent as they are.
            **parameters: `help(halo.types.TimesheetEventGetParameters)`.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            NotFoundError: There is none, or this client may not see it.
            HaloError: The request failed.
        """
        try:
            request = api.get_timesheet_event(id, extra_query=extra_query, **parameters)
        except TypeError as error:
            self._endpoint.explain(error, "get", api.get_timesheet_event, parameters, id)
            raise
        return await self._endpoint.get(request)

    async def create(
        self, /, *, extra_fields: Mapping[str, Any] | None = None, **fields: Unpack[types.TimesheetEventFields]
    ) -> models.TimesheetEvent:
        """Create one timesheet event and return it as the server answers it.

            await halo.timesheet_events.create(agent_id=...)

        What agents did, hour by hour. Exactly the named fields are sent, and never again if the server may already have
        acted.

        Args:
            agent_id: The agent it is assigned to.
            agents: The agents it concerns.
            client_id: The client it belongs to.
            contract_id: The contract it belongs to.
            end_date: When it ends, UTC.
            note: The text, plain.
            site_id: The site it belongs to.
            start_date: When it begins, UTC.
            ticket_id: The ticket it belongs to.
            extra_fields: Fields that have no name here, sent as they are.
            **fields: 9 of 37 are named here; all of them: `help(halo.types.TimesheetEventFields)`.

        Raises:
            InvalidRequestError: No such field, an id, or a field is missing that the server demands; nothing was sent.
            ValidationError: The server refused it; nothing was created.
            OutcomeUnknownError: It was sent, and nobody can say whether it was created.
            HaloError: The request failed.
        """
        try:
            record = models.TimesheetEvent(extra_fields=extra_fields, **fields)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # a model reads a moment or an id, and takes more
        except TypeError as error:
            self._endpoint.explain(error, "create", models.TimesheetEvent, fields)
            raise
        return await self._endpoint.create(record)

    async def update(
        self, id: int, /, *, extra_fields: Mapping[str, Any] | None = None, **fields: Unpack[types.TimesheetEventFields]
    ) -> models.TimesheetEvent:
        """Change the named fields of one timesheet event, and no others; returns it as the server answers it.

        No row of the list has an id to change it by: all of them show 0, and a save with that creates a record.

        Args:
            id: Of the record.
            extra_fields: Fields that have no name here, sent as they are.
            **fields: What to change; None empties a field. All of them: `help(halo.types.TimesheetEventFields)`.

        Raises:
            InvalidRequestError: No such field, nothing to change, or no id; nothing was sent.
            ValidationError: The server refused it.
            HaloError: The request failed, also when repeated. The change may have been made; repeating it does no harm.
        """
        try:
            record = models.TimesheetEvent(extra_fields=extra_fields, **fields)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # a model reads a moment or an id, and takes more
        except TypeError as error:
            self._endpoint.explain(error, "update", models.TimesheetEvent, fields)
            raise
        return await self._endpoint.update(id, record)

    async def create_many(
        self, items: Iterable[types.TimesheetEventFields], **options: Unpack[types.BatchOptions[models.TimesheetEvent]]
    ) -> builtins.list[Receipt[models.TimesheetEvent]]:
        """Create a timesheet event for each item; one receipt per item, in the same order.

        One request per item, at most `max_concurrency` side by side. One that fails stops no other.

        Args:
            items: Dicts of fields: `{"agent_id": ...}`, or `halo.types.TimesheetEventFields(...)`.
            **options: receipts, size, pause, progress: `help(halo.types.BatchOptions)`.

        Raises:
            InvalidRequestError: Some items cannot be right; all are named, and nothing was sent.
        """
        return await self._endpoint.create_many(items, **options)

    async def update_many(
        self, items: Iterable[types.TimesheetEventUpdate], **options: Unpack[types.BatchOptions[models.TimesheetEvent]]
    ) -> builtins.list[Receipt[models.TimesheetEvent]]:
        """Change the timesheet event that each item names by its `id`; one receipt per item, in the same order.

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
        self, id: int, /, *, extra_query: Mapping[str, Any] | None = None, **parameters: Unpack[types.NoParameters]
    ) -> models.TimesheetEvent | None:
        """Delete one timesheet event; returns what the server gave back, if anything.

        Args:
            extra_query: Parameters that have no name here, sent as they are.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            NotFoundError: There was none.
            ValidationError: The server refused it, for example because other records need it.
            HaloError: The request failed.
        """
        try:
            request = api.delete_timesheet_event(id, extra_query=extra_query, **parameters)
        except TypeError as error:
            self._endpoint.explain(error, "delete", api.delete_timesheet_event, parameters, id)
            raise
        return await self._endpoint.delete(request)

    async def delete_many(
        self,
        ids: Iterable[int],
        *,
        parameters: Mapping[str, Any] | None = None,
        **options: Unpack[types.BatchOptions[models.TimesheetEvent]],
    ) -> builtins.list[Receipt[models.TimesheetEvent]]:
        """Delete the timesheet event of each id; one receipt per id, in the same order.

        One request per id, at most `max_concurrency` side by side. One that fails stops no other.

        Args:
            ids: Of the records.
            parameters: More arguments of `delete`, the same for all.
            **options: receipts, size, pause, progress: `help(halo.types.BatchOptions)`.

        Raises:
            InvalidRequestError: Some cannot be right, or are given twice; nothing was sent.
        """
        return await self._endpoint.delete_many(ids, parameters, **options)

    async def mine(self, /) -> Any:
        """What the agent that the application logs in as did.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            HaloError: The request failed.
        """
        request = api.get_own_timesheet_events()
        return await self._endpoint.session.send(request)

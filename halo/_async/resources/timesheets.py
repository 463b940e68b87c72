# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from halo_api import api, models

from ..collection import AsyncCollection

if TYPE_CHECKING:
    import builtins
    from collections.abc import Iterable, Mapping

    from ... import types
    from ...results import Receipt
    from ..pages import AsyncRows


class AsyncTimesheets(AsyncCollection[models.Timesheet]):
    """What each agent worked on each day."""

    _name = "timesheets"

    def list(
        self, /, *, extra_query: Mapping[str, Any] | None = None, **filters: Unpack[types.NoParameters]
    ) -> AsyncRows[models.Timesheet]:
        """Every timesheet, in the server's order, fetched as you iterate.

        Nothing is sent until the first row is wanted. One request brings all rows.

        Args:
            extra_query: Filters that have no name here, sent as they are.

        Raises:
            InvalidRequestError: At once: no such filter, or a value that cannot be sent.
            HaloError: While iterating: a request failed.
        """
        try:
            request = api.list_timesheets(extra_query=extra_query, **filters)
        except TypeError as error:
            self._endpoint.explain(error, "list", api.list_timesheets, filters)
            raise
        return self._endpoint.rows(request)

    async def get(
        self,
        id: int,
        /,
        *,
        extra_query: Mapping[str, Any] | None = None,
        **parameters: Unpack[types.TimesheetGetParameters],
    ) -> models.Timesheet:
        """One timesheet by its id.

        Args:
            agent_id: Whose timesheet.
            date: Of which day.
            extra_query: Parameters that have no name here, sent as they are.
            **parameters: `help(halo.types.TimesheetGetParameters)`.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            NotFoundError: There is none, or this client may not see it.
            HaloError: The request failed.
        """
        try:
            request = api.get_timesheet(id, extra_query=extra_query, **parameters)
        except TypeError as error:
            self._endpoint.explain(error, "get", api.get_timesheet, parameters, id)
            raise
        return await self._endpoint.get(request)

    async def create(
        self, /, *, extra_fields: Mapping[str, Any] | None = None, **fields: Unpack[types.TimesheetFields]
    ) -> models.Timesheet:
        """Create one timesheet and return it as the server answers it.

            await halo.timesheets.create(agent_id=...)

        What each agent worked on each day. Exactly the named fields are sent, and never again if the server may already
        have acted.

        Args:
            agent_id: The agent it is assigned to.
            date: The date, UTC.
            colour: The colour, as hexadecimal RGB.
            extra_fields: Fields that have no name here, sent as they are.
            **fields: 3 of 24 are named here; all of them: `help(halo.types.TimesheetFields)`.

        Raises:
            InvalidRequestError: No such field, an id, or a field is missing that the server demands; nothing was sent.
            ValidationError: The server refused it; nothing was created.
            OutcomeUnknownError: It was sent, and nobody can say whether it was created.
            HaloError: The request failed.
        """
        try:
            record = models.Timesheet(extra_fields=extra_fields, **fields)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # a model reads a moment or an id, and takes more
        except TypeError as error:
            self._endpoint.explain(error, "create", models.Timesheet, fields)
            raise
        return await self._endpoint.create(record)

    async def update(
        self, id: int, /, *, extra_fields: Mapping[str, Any] | None = None, **fields: Unpack[types.TimesheetFields]
    ) -> models.Timesheet:
        """Change the named fields of one timesheet, and no others; returns it as the server answers it.

        No row of the list has an id to change it by: all of them show 0, and a save with that creates a record.

        Args:
            id: Of the record.
            extra_fields: Fields that have no name here, sent as they are.
            **fields: What to change; None empties a field. All of them: `help(halo.types.TimesheetFields)`.

        Raises:
            InvalidRequestError: No such field, nothing to change, or no id; nothing was sent.
            ValidationError: The server refused it.
            HaloError: The request failed, also when repeated. The change may have been made; repeating it does no harm.
        """
        try:
            record = models.Timesheet(extra_fields=extra_fields, **fields)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # a model reads a moment or an id, and takes more
        except TypeError as error:
            self._endpoint.explain(error, "update", models.Timesheet, fields)
            raise
        return await self._endpoint.update(id, record)

    async def create_many(
        self, items: Iterable[types.TimesheetFields], **options: Unpack[types.BatchOptions[models.Timesheet]]
    ) -> builtins.list[Receipt[models.Timesheet]]:
        """Create a timesheet for each item; one receipt per item, in the same order.

        One request per item, at most `max_concurrency` side by side. One that fails stops no other.

        Args:
            items: Dicts of fields: `{"agent_id": ...}`, or `halo.types.TimesheetFields(...)`.
            **options: receipts, size, pause, progress: `help(halo.types.BatchOptions)`.

        Raises:
            InvalidRequestError: Some items cannot be right; all are named, and nothing was sent.
        """
        return await self._endpoint.create_many(items, **options)

    async def update_many(
        self, items: Iterable[types.TimesheetUpdate], **options: Unpack[types.BatchOptions[models.Timesheet]]
    ) -> builtins.list[Receipt[models.Timesheet]]:
        """Change the timesheet that each item names by its `id`; one receipt per item, in the same order.

        One request per item, at most `max_concurrency` side by side. One that fails stops no other.

        Args:
            items: Dicts of an `id` and the fields to change. Rows that came from the server are refused: to send them
                back would undo what others changed meanwhile.
            **options: receipts, size, pause, progress: `help(halo.types.BatchOptions)`.

        Raises:
            InvalidRequestError: Some items cannot be right; all are named, and nothing was sent.
        """
        return await self._endpoint.update_many(items, **options)

    async def mine(self, /) -> Any:
        """The timesheets of the agent that the application logs in as.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            HaloError: The request failed.
        """
        request = api.get_own_timesheets()
        return await self._endpoint.session.send(request)

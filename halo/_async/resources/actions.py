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


class AsyncActions(AsyncCollection[models.Action]):
    """What was done on tickets: notes, e-mails, time. Numbered within each ticket."""

    _name = "actions"

    def list(
        self, /, *, extra_query: Mapping[str, Any] | None = None, **filters: Unpack[types.ActionFilters]
    ) -> AsyncRows[models.Action]:
        """Every action that matches the filters, in the server's order, fetched as you iterate.

        Nothing is sent until the first row is wanted. One request brings all rows.

        Args:
            ticket_id: Actions of this ticket. Without it, a range of at most one day is needed.
            startdate: The earliest date; on tickets for the date that datesearch names.
            enddate: The latest date; on tickets for the date that datesearch names.
            agentonly: Actions by agents alone.
            conversationonly: Actions that are part of the conversation alone.
            excludesys: No actions by the system.
            excludeprivate: No actions that the user cannot see.
            timeentriesonly: Actions with time alone.
            includehtmlnote: Whether the note comes as HTML too.
            includehtmlemail: Whether the e-mail comes as HTML too.
            includeattachments: Whether attachments come too.
            actoutcome: Actions with this outcome, by its name.
            extra_query: Filters that have no name here, sent as they are.
            **filters: 12 of 28 are named here; all of them: `help(halo.types.ActionFilters)`.

        Raises:
            InvalidRequestError: At once: no such filter, or a value that cannot be sent.
            HaloError: While iterating: a request failed.
        """
        try:
            request = api.list_actions(extra_query=extra_query, **filters)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # an operation takes ids, and keeps names for the client to look up
        except TypeError as error:
            self._endpoint.explain(error, "list", api.list_actions, filters)
            raise
        return self._endpoint.rows(request)

    async def get(
        self,
        id: int,
        /,
        *,
        extra_query: Mapping[str, Any] | None = None,
        **parameters: Unpack[types.ActionGetParameters],
    ) -> models.Action:
        """One action by its id.

        Args:
            ticket_id: The ticket it belongs to; ids of actions are unique only within a ticket.
            includedetails: Whether details come too: lists, custom fields and what else list rows lack.
            mostrecent: Whether the most recent action is meant, whatever the id.
            extra_query: Parameters that have no name here, sent as they are.
            **parameters: 3 of 8 are named here; all of them: `help(halo.types.ActionGetParameters)`.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            NotFoundError: There is none, or this client may not see it.
            HaloError: The request failed.
        """
        try:
            request = api.get_action(id, extra_query=extra_query, **parameters)
        except TypeError as error:
            self._endpoint.explain(error, "get", api.get_action, parameters, id)
            raise
        return await self._endpoint.get(request)

    async def create(
        self,
        /,
        *,
        custom: Mapping[str, Any] | None = None,
        extra_fields: Mapping[str, Any] | None = None,
        **fields: Unpack[types.ActionFields],
    ) -> models.Action:
        """Create one action and return it as the server answers it.

            await halo.actions.create(ticket_id=..., outcome=...)

        What was done on tickets: notes, e-mails, time. Numbered within each ticket. Exactly the named fields are sent,
        and never again if the server may already have acted. The least that was seen to work: ticket_id, outcome or
        outcome_id.

        Args:
            custom: Custom fields, name to value: `{"CFName": "Phone"}`; checked before anything is written.
            ticket_id: The ticket it belongs to.
            outcome: The outcome, by its name. A create needs this or outcome_id.
            outcome_id: The outcome, by its id. A create needs this or outcome.
            note: The text, plain.
            note_html: The text as HTML.
            hiddenfromuser: Whether the user cannot see it.
            timetaken: Hours worked, as a decimal number.
            datetime_: When it was, UTC.
            who_agentid: The agent who did it.
            new_status: The status that the ticket gets.
            sendemail: Whether it is e-mailed.
            emailto: Whom it is e-mailed to.
            attachments: list[Attachment] | None
            customfields: The custom fields, all of them: a save empties those that are not sent. To change some by
                name: custom.
            extra_fields: Fields that have no name here, sent as they are.
            **fields: 14 of 480 are named here; all of them: `help(halo.types.ActionFields)`.

        Raises:
            InvalidRequestError: No such field, an id, or a field is missing that the server demands; nothing was sent.
            ValidationError: The server refused it; nothing was created.
            OutcomeUnknownError: It was sent, and nobody can say whether it was created.
            HaloError: The request failed.
        """
        try:
            record = models.Action(extra_fields=extra_fields, **fields)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # a model reads a moment or an id, and takes more
        except TypeError as error:
            self._endpoint.explain(error, "create", models.Action, fields)
            raise
        return await self._endpoint.create(record, custom=custom)

    async def update(
        self,
        id: int,
        /,
        *,
        custom: Mapping[str, Any] | None = None,
        replace: bool = False,
        extra_fields: Mapping[str, Any] | None = None,
        **fields: Unpack[types.ActionFields],
    ) -> models.Action:
        """Change the named fields of one action, and no others; returns it as the server answers it.

        Args:
            id: Of the record.
            custom: Custom fields to change, name to value: `{"CFName": "Phone"}`; None empties one. Two requests: the
                record is read, and all its custom fields are sent back with these changes, as Halo empties those that
                are not sent. What somebody else changes in between can be lost. Names, kinds and choices are checked
                first, by definitions that are read once in ten minutes.
            replace: Whether to go on although some custom fields are then lost: those that may not survive being read
                and sent back (secrets, tables, restricted and calculated ones), or that cannot be read.
            extra_fields: Fields that have no name here, sent as they are.
            **fields: What to change; None empties a field. All of them: `help(halo.types.ActionFields)`.

        Raises:
            InvalidRequestError: No such field, nothing to change, or no id; nothing was sent.
            ValidationError: The server refused it.
            HaloError: The request failed, also when repeated. The change may have been made; repeating it does no harm.
        """
        try:
            record = models.Action(extra_fields=extra_fields, **fields)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # a model reads a moment or an id, and takes more
        except TypeError as error:
            self._endpoint.explain(error, "update", models.Action, fields)
            raise
        return await self._endpoint.update(id, record, custom=custom, replace=replace)

    async def create_many(
        self, items: Iterable[types.ActionCreate], **options: Unpack[types.BatchOptions[models.Action]]
    ) -> builtins.list[Receipt[models.Action]]:
        """Create a action for each item; one receipt per item, in the same order.

        One request per item, at most `max_concurrency` side by side. One that fails stops no other.

        Args:
            items: Dicts of fields: `{"ticket_id": ...}`, or `halo.types.ActionCreate(...)`.
            **options: receipts, size, pause, progress: `help(halo.types.BatchOptions)`.

        Raises:
            InvalidRequestError: Some items cannot be right; all are named, and nothing was sent.
        """
        return await self._endpoint.create_many(items, **options)

    async def update_many(
        self,
        items: Iterable[types.ActionUpdate],
        *,
        replace: bool = False,
        **options: Unpack[types.BatchOptions[models.Action]],
    ) -> builtins.list[Receipt[models.Action]]:
        """Change the action that each item names by its `id`; one receipt per item, in the same order.

        One request per item, at most `max_concurrency` side by side. One that fails stops no other.

        Args:
            items: Dicts of an `id` and the fields to change. Rows that came from the server are refused: to send them
                back would undo what others changed meanwhile.
            replace: As in `update`, for all items that have `custom`; each of these costs two requests.
            **options: receipts, size, pause, progress: `help(halo.types.BatchOptions)`.

        Raises:
            InvalidRequestError: Some items cannot be right; all are named, and nothing was sent.
        """
        return await self._endpoint.update_many(items, replace=replace, **options)

    async def delete(
        self,
        id: int,
        /,
        *,
        extra_query: Mapping[str, Any] | None = None,
        **parameters: Unpack[types.ActionDeleteParameters],
    ) -> models.Action | None:
        """Delete one action; returns what the server gave back, if anything.

        Args:
            ticket_id: The ticket it belongs to; ids of actions are unique only within a ticket.
            extra_query: Parameters that have no name here, sent as they are.
            **parameters: `help(halo.types.ActionDeleteParameters)`.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            NotFoundError: There was none.
            ValidationError: The server refused it, for example because other records need it.
            HaloError: The request failed.
        """
        try:
            request = api.delete_action(id, extra_query=extra_query, **parameters)
        except TypeError as error:
            self._endpoint.explain(error, "delete", api.delete_action, parameters, id)
            raise
        return await self._endpoint.delete(request)

    async def delete_many(
        self,
        ids: Iterable[int],
        *,
        parameters: Mapping[str, Any] | None = None,
        **options: Unpack[types.BatchOptions[models.Action]],
    ) -> builtins.list[Receipt[models.Action]]:
        """Delete the action of each id; one receipt per id, in the same order.

        One request per id, at most `max_concurrency` side by side. One that fails stops no other.

        Args:
            ids: Of the records.
            parameters: More arguments of `delete`, the same for all: `{"ticket_id": ...}`.
            **options: receipts, size, pause, progress: `help(halo.types.BatchOptions)`.

        Raises:
            InvalidRequestError: Some cannot be right, or are given twice; nothing was sent.
        """
        return await self._endpoint.delete_many(ids, parameters, **options)

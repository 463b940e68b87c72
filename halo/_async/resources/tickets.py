# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from halo_api import UNSET, api, models

from ..collection import AsyncCollection

if TYPE_CHECKING:
    import builtins
    from collections.abc import Iterable, Mapping, Sequence

    from ... import types
    from ...results import Receipt, UpsertReceipts
    from ..pages import AsyncRows


class AsyncTickets(AsyncCollection[models.Ticket]):
    """The tickets. Whether projects and opportunities are among them was not measured."""

    _name = "tickets"

    def list(
        self,
        /,
        *,
        custom_fields: Iterable[str] | bool = False,
        extra_query: Mapping[str, Any] | None = None,
        **filters: Unpack[types.TicketFilters],
    ) -> AsyncRows[models.Ticket]:
        """Every ticket that matches the filters, in the server's order, fetched as you iterate.

        Nothing is sent until the first row is wanted. One request brings a page of at most 100 rows, the server's cap.

        Args:
            custom_fields: Names of custom fields that rows bring along in `row.custom`, or True for all. Costs up to
                three requests once in ten minutes, and further walks for more fields than fit into a query; the log
                says so.
            client_id: Tickets of this client.
            agent_id: Tickets assigned to this agent.
            status_id: Tickets in this status.
            requesttype_id: Tickets of this type.
            team: Tickets of any of these teams, by id.
            open_only: Open tickets alone.
            closed_only: Closed tickets alone.
            search: Text to look for.
            lastupdatefromdate: Changed at this time or later.
            dateoccurred_start: Opened at this time or later. Live servers ignore the name; datesearch with startdate
                works.
            dateoccurred_end: Opened at this time or earlier. Live servers ignore the name; datesearch with enddate
                works.
            user_id: Tickets of this user.
            site_id: Tickets of this site.
            priority: Tickets of any of these priorities, by Priority.priorityid.
            asset_id: Tickets about this asset.
            contract_id: Records of this contract.
            parent_id: Children of this ticket.
            include_custom_fields: Custom fields that each row carries, by their ids in custom_fields.
            order: The field to sort by.
            orderdesc: Whether the order is descending. Only the literal true is obeyed.
            extra_query: Filters that have no name here, sent as they are.
            **filters: 20 of 193 are named here; all of them: `help(halo.types.TicketFilters)`.

        Raises:
            InvalidRequestError: At once: no such filter, or a value that cannot be sent.
            HaloError: While iterating: a request failed, or pages ended before the server's count was reached.
        """
        try:
            request = api.list_tickets(extra_query=extra_query, **filters)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # an operation takes ids, and keeps names for the client to look up
        except TypeError as error:
            self._endpoint.explain(error, "list", api.list_tickets, filters)
            raise
        return self._endpoint.rows(request, custom_fields)

    async def get(
        self,
        id: int,
        /,
        *,
        extra_query: Mapping[str, Any] | None = None,
        **parameters: Unpack[types.TicketGetParameters],
    ) -> models.Ticket:
        """One ticket by its id.

        Args:
            includedetails: Whether details come too: custom fields, attachments and what else list rows lack.
            includelastaction: Whether the last action comes too.
            extra_query: Parameters that have no name here, sent as they are.
            **parameters: 2 of 26 are named here; all of them: `help(halo.types.TicketGetParameters)`.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            NotFoundError: There is none, or this client may not see it.
            HaloError: The request failed.
        """
        try:
            request = api.get_ticket(id, extra_query=extra_query, **parameters)
        except TypeError as error:
            self._endpoint.explain(error, "get", api.get_ticket, parameters, id)
            raise
        return await self._endpoint.get(request)

    async def create(
        self,
        /,
        *,
        custom: Mapping[str, Any] | None = None,
        extra_fields: Mapping[str, Any] | None = None,
        **fields: Unpack[types.TicketFields],
    ) -> models.Ticket:
        """Create one ticket and return it as the server answers it.

            await halo.tickets.create(summary=...)

        The tickets. Whether projects and opportunities are among them was not measured. Exactly the named fields are
        sent, and never again if the server may already have acted. The least that was seen to work: summary.

        Args:
            custom: Custom fields, name to value: `{"CFName": "Phone"}`; checked before anything is written.
            summary: One line that says what it is about.
            details: The text, plain.
            client_id: The client it belongs to.
            tickettype_id: The kind of ticket, a record of /TicketType; numbers differ between tenants.
            user_id: The user who reported it.
            site_id: The site it belongs to.
            agent_id: The agent it is assigned to.
            team: The team, by its name.
            status_id: The status, a record of /Status. A ticket is closed by setting it: 9, unless the tenant has
                another.
            priority_id: The priority, by Priority.priorityid; not by Priority.id.
            category_1: The first category, by its path, as in Hardware>Laptop.
            impact: The impact, from the tenant's own list.
            urgency: The urgency, from the tenant's own list.
            sla_id: SlaReference | None
            parent_id: The ticket it is a child of.
            contract_id: The contract it belongs to.
            customfields: The custom fields, all of them: a save empties those that are not sent. To change some by
                name: custom.
            attachments: list[Attachment] | None
            details_html: The text as HTML.
            extra_fields: Fields that have no name here, sent as they are.
            **fields: 19 of 939 are named here; all of them: `help(halo.types.TicketFields)`.

        Raises:
            InvalidRequestError: No such field, an id, or a field is missing that the server demands; nothing was sent.
            ValidationError: The server refused it; nothing was created.
            OutcomeUnknownError: It was sent, and nobody can say whether it was created.
            HaloError: The request failed.
        """
        try:
            record = models.Ticket(extra_fields=extra_fields, **fields)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # a model reads a moment or an id, and takes more
        except TypeError as error:
            self._endpoint.explain(error, "create", models.Ticket, fields)
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
        **fields: Unpack[types.TicketFields],
    ) -> models.Ticket:
        """Change the named fields of one ticket, and no others; returns it as the server answers it.

        Args:
            id: Of the record.
            custom: Custom fields to change, name to value: `{"CFName": "Phone"}`; None empties one. Two requests: the
                record is read, and all its custom fields are sent back with these changes, as Halo empties those that
                are not sent. What somebody else changes in between can be lost. Names, kinds and choices are checked
                first, by definitions that are read once in ten minutes.
            replace: Whether to go on although some custom fields are then lost: those that may not survive being read
                and sent back (secrets, tables, restricted and calculated ones), or that cannot be read.
            extra_fields: Fields that have no name here, sent as they are.
            **fields: What to change; None empties a field. All of them: `help(halo.types.TicketFields)`.

        Raises:
            InvalidRequestError: No such field, nothing to change, or no id; nothing was sent.
            ValidationError: The server refused it.
            HaloError: The request failed, also when repeated. The change may have been made; repeating it does no harm.
        """
        try:
            record = models.Ticket(extra_fields=extra_fields, **fields)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # a model reads a moment or an id, and takes more
        except TypeError as error:
            self._endpoint.explain(error, "update", models.Ticket, fields)
            raise
        return await self._endpoint.update(id, record, custom=custom, replace=replace)

    async def create_many(
        self, items: Iterable[types.TicketCreate], **options: Unpack[types.BatchOptions[models.Ticket]]
    ) -> builtins.list[Receipt[models.Ticket]]:
        """Create a ticket for each item; one receipt per item, in the same order.

        One request per item, at most `max_concurrency` side by side. One that fails stops no other.

        Args:
            items: Dicts of fields: `{"summary": ...}`, or `halo.types.TicketCreate(...)`.
            **options: receipts, size, pause, progress: `help(halo.types.BatchOptions)`.

        Raises:
            InvalidRequestError: Some items cannot be right; all are named, and nothing was sent.
        """
        return await self._endpoint.create_many(items, **options)

    async def upsert(
        self,
        items: Iterable[types.TicketCreate],
        *,
        key: str | Sequence[str],
        dry_run: bool = False,
        confirm: bool = True,
        max_reads: int = 100,
        **options: Unpack[types.BatchOptions[models.Ticket]],
    ) -> UpsertReceipts[models.Ticket]:
        """Create the tickets that are not there, change those that differ, and leave the others alone.

            await halo.tickets.upsert(items, key="...", dry_run=True)

        The whole list is walked, inactive records included, and only what differs is sent. Keys are compared without
        case and without blanks at the ends. Just before a record is created it is looked for once more, as a walk can
        miss one that moved. Two programs at once can still make two.

        Args:
            items: Dicts of fields, as for `create_many`, with names, and custom fields under `custom`, as there.
            key: The field, or the fields, that tell a ticket from the others.
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
        self,
        items: Iterable[types.TicketUpdate],
        *,
        replace: bool = False,
        **options: Unpack[types.BatchOptions[models.Ticket]],
    ) -> builtins.list[Receipt[models.Ticket]]:
        """Change the ticket that each item names by its `id`; one receipt per item, in the same order.

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
        **parameters: Unpack[types.TicketDeleteParameters],
    ) -> models.Ticket | None:
        """Delete one ticket; returns what the server gave back, if anything.

        Args:
            reason: Why it is deleted.
            extra_query: Parameters that have no name here, sent as they are.
            **parameters: `help(halo.types.TicketDeleteParameters)`.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            NotFoundError: There was none.
            ValidationError: The server refused it, for example because other records need it.
            HaloError: The request failed.
        """
        try:
            request = api.delete_ticket(id, extra_query=extra_query, **parameters)
        except TypeError as error:
            self._endpoint.explain(error, "delete", api.delete_ticket, parameters, id)
            raise
        return await self._endpoint.delete(request)

    async def delete_many(
        self,
        ids: Iterable[int],
        *,
        parameters: Mapping[str, Any] | None = None,
        **options: Unpack[types.BatchOptions[models.Ticket]],
    ) -> builtins.list[Receipt[models.Ticket]]:
        """Delete the ticket of each id; one receipt per id, in the same order.

        One request per id, at most `max_concurrency` side by side. One that fails stops no other.

        Args:
            ids: Of the records.
            parameters: More arguments of `delete`, the same for all.
            **options: receipts, size, pause, progress: `help(halo.types.BatchOptions)`.

        Raises:
            InvalidRequestError: Some cannot be right, or are given twice; nothing was sent.
        """
        return await self._endpoint.delete_many(ids, parameters, **options)

    async def restore(self, id: int, /) -> models.Ticket:
        """Bring back a deleted ticket, as it was.

        Raises:
            HaloError: The request failed.

        Source:
            Live writes, build 2.250: `_recover` with `_validate_updates` restores a ticket intact.
        """
        return await self._endpoint.restore(id)

    async def note(
        self, id: int, /, text: str, *, hidden: bool = True, outcome: types.OutcomeReference = UNSET
    ) -> models.Action:
        """Write a note on one ticket: for agents alone unless `hidden=False`, and never e-mailed. Returns the action.

        Whatever the outcome says, the note itself says that it is hidden, and the answer is checked. It is not sent
        again if the server may already have acted.

        Args:
            id: Of the ticket.
            text: The note.
            hidden: False for a note that the user can see.
            outcome: Of the action; left out, the one that `outcomes={"note": ...}` names, or "Internal Note".

        Raises:
            InvalidRequestError: There is no such outcome, or it sends e-mail; nothing was written.
            PublicNoteError: It was written, and the answer does not say that it is private.
            OutcomeUnknownError: It was sent, and nobody can say whether it was written.
            HaloError: A request failed.
        """
        from ..ticket_verbs import verbs_of

        return await verbs_of(self._endpoint).note(id, text, hidden=hidden, outcome=outcome)

    async def reply(self, id: int, /, text: str, *, confirm: bool = False) -> models.Action:
        """E-mail the user of one ticket, with the outcome that `outcomes={"reply": ...}` names. Returns the action.

        It cannot be undone, and is not sent again if the server may already have acted. An `UnconfirmedWarning` tells
        if the answer does not say that an e-mail went out.

        Args:
            id: Of the ticket.
            text: The reply.
            confirm: True to allow it in a batch.

        Raises:
            InvalidRequestError: The setting is missing, its outcome sends no e-mail, the user has no address, or this
                is part of a batch and not confirmed; nothing was written.
            OutcomeUnknownError: It was sent, and nobody can say whether it went out.
            HaloError: A request failed.
        """
        from ..ticket_verbs import verbs_of

        return await verbs_of(self._endpoint).reply(id, text, confirm=confirm)

    async def log_time(
        self,
        id: int,
        /,
        *,
        minutes: float,
        note: str,
        agent_id: types.AgentReference = UNSET,
        hidden: bool = True,
        outcome: types.OutcomeReference = UNSET,
    ) -> models.Action:
        """Log time on one ticket, as a note with hours. Returns the action.

        Without `agent_id` it is the time of the agent that the API application logs in as. What it costs the client
        is decided by the outcome and the contract. It is not sent again if the server may already have acted.

        Args:
            id: Of the ticket.
            minutes: Sent as hours, and not rounded.
            note: What was done.
            agent_id: Whose time it is.
            hidden, outcome: As for `note`; the setting is `outcomes={"log_time": ...}`.

        Raises:
            InvalidRequestError: The minutes are not a number above 0, or as for `note`; nothing was written.
            PublicNoteError, OutcomeUnknownError, HaloError: As for `note`.
        """
        from ..ticket_verbs import verbs_of

        return await verbs_of(self._endpoint).log_time(
            id, minutes=minutes, note=note, agent_id=agent_id, hidden=hidden, outcome=outcome
        )

    async def assign(
        self, id: int, /, *, agent_id: types.AgentReference = UNSET, team: types.TeamName = UNSET
    ) -> models.Ticket:
        """Give one ticket to an agent, to a team, or to both. Returns it as the server answers it.

        An `UnconfirmedWarning` tells if the answer has another agent. Which team it is in afterwards if only the agent
        was given, and the other way round, was not measured.

        Args:
            id: Of the ticket.
            agent_id: The agent; "Unassigned" for none.
            team: The team, by its name: that is what tickets were seen to be saved with.

        Raises:
            InvalidRequestError: There is no such agent or team, or neither was given; nothing was written.
            HaloError: A request failed, also when repeated. Repeating it does no harm.
        """
        from ..ticket_verbs import verbs_of

        return await verbs_of(self._endpoint).assign(id, agent_id=agent_id, team=team)

    async def close(self, id: int, /, *, note: str = UNSET, status_id: types.StatusReference = UNSET) -> models.Ticket:
        """Close one ticket. Returns it as the server answers it.

        The collection itself needs no closing. The closed status is found by what Halo leaves out of the open ones. An
        `UnconfirmedWarning` tells if the answer has another status. With a note it is not sent again if the server may
        already have acted.

        Args:
            id: Of the ticket.
            note: The closure note; whether users see it was not measured.
            status_id: The status; left out, the one that `closed_status=...` of the client names, or the only closed one.

        Raises:
            InvalidRequestError: Several statuses are closed, or none, and no setting says which; or Halo lists the status
                among the open ones. Nothing was written.
            OutcomeUnknownError: It was sent with a note, and nobody can say whether it was carried out.
            HaloError: A request failed.
        """
        from ..ticket_verbs import verbs_of

        return await verbs_of(self._endpoint).close(id, note=note, status_id=status_id)

    async def process_children(self, items: Sequence[Mapping[str, Any]], /) -> Any:
        """Do to the children of tickets what is done to these.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            HaloError: The request failed.
        """
        try:
            request = api.process_children_of_tickets(items)
        except TypeError as error:
            self._endpoint.explain(error, "process_children", api.process_children_of_tickets, {}, items)
            raise
        return await self._endpoint.session.send(request)

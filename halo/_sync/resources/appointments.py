# Written by `python scripts/unasync.py` from halo/_async/resources/appointments.py. Do not edit.
# Written by `python scripts/generate.py` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from halo_api import api, models

from ..collection import Collection

if TYPE_CHECKING:
    import builtins
    from collections.abc import Iterable, Mapping, Sequence

    from ... import types
    from ...results import Receipt, UpsertReceipts
    from ..pages import Rows


class Appointments(Collection[models.Appointment]):
    """The appointments and tasks of agents."""

    _name = "appointments"

    def list(
        self, /, *, extra_query: Mapping[str, Any] | None = None, **filters: Unpack[types.AppointmentFilters]
    ) -> Rows[models.Appointment]:
        """Every appointment that matches the filters, in the server's order, fetched as you iterate.

        Nothing is sent until the first row is wanted. One request brings a page of at most 100 rows, the server's cap.

        Args:
            start_date: From this time on.
            end_date: Up to this time.
            agents: Those of any of these agents, by id.
            client_id: Records of this client.
            ticket_id: Records of this ticket.
            tasksonly: Tasks alone.
            hidecompleted: Only what is not done.
            search: Text to look for.
            order: The field to sort by.
            orderdesc: Whether the order is descending. Only the literal true is obeyed.
            extra_query: Filters that have no name here, sent as they are.
            **filters: 10 of 44 are named here; all of them: `help(halo.types.AppointmentFilters)`.

        Raises:
            InvalidRequestError: At once: no such filter, or a value that cannot be sent.
            HaloError: While iterating: a request failed, or pages ended before the server's count was reached.
        """
        try:
            request = api.list_appointments(extra_query=extra_query, **filters)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # an operation takes ids, and keeps names for the client to look up
        except TypeError as error:
            self._endpoint.explain(error, "list", api.list_appointments, filters)
            raise
        return self._endpoint.rows(request)

    def get(
        self,
        id: int,
        /,
        *,
        extra_query: Mapping[str, Any] | None = None,
        **parameters: Unpack[types.AppointmentGetParameters],
    ) -> models.Appointment:
        """One appointment by its id.

        Args:
            includedetails: Whether details come too: lists, custom fields and what else list rows lack.
            extra_query: Parameters that have no name here, sent as they are.
            **parameters: `help(halo.types.AppointmentGetParameters)`.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            NotFoundError: There is none, or this client may not see it.
            HaloError: The request failed.
        """
        try:
            request = api.get_appointment(id, extra_query=extra_query, **parameters)
        except TypeError as error:
            self._endpoint.explain(error, "get", api.get_appointment, parameters, id)
            raise
        return self._endpoint.get(request)

    def create(
        self, /, *, extra_fields: Mapping[str, Any] | None = None, **fields: Unpack[types.AppointmentFields]
    ) -> models.Appointment:
        """Create one appointment and return it as the server answers it.

            halo.appointments.create(subject=..., start_date=..., end_date=..., agents=...)

        The appointments and tasks of agents. Exactly the named fields are sent, and never again if the server may
        already have acted. The least that was seen to work: subject, start_date, end_date, agents.

        Args:
            subject: What it is about.
            start_date: When it begins, UTC.
            end_date: When it ends, UTC.
            agents: The agents it concerns.
            client_id: The client it belongs to.
            site_id: The site it belongs to.
            ticket_id: The ticket it belongs to.
            user_id: The user who reported it.
            is_task: Whether it is a task of agents, and nothing in their calendar.
            complete_status: 0 when it is done, -1 while it is not.
            note: The text, plain.
            extra_fields: Fields that have no name here, sent as they are.
            **fields: 11 of 175 are named here; all of them: `help(halo.types.AppointmentFields)`.

        Raises:
            InvalidRequestError: No such field, an id, or a field is missing that the server demands; nothing was sent.
            ValidationError: The server refused it; nothing was created.
            OutcomeUnknownError: It was sent, and nobody can say whether it was created.
            HaloError: The request failed.
        """
        try:
            record = models.Appointment(extra_fields=extra_fields, **fields)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # a model reads a moment or an id, and takes more
        except TypeError as error:
            self._endpoint.explain(error, "create", models.Appointment, fields)
            raise
        return self._endpoint.create(record)

    def update(
        self, id: int, /, *, extra_fields: Mapping[str, Any] | None = None, **fields: Unpack[types.AppointmentFields]
    ) -> models.Appointment:
        """Change the named fields of one appointment, and no others; returns it as the server answers it.

        Args:
            id: Of the record.
            extra_fields: Fields that have no name here, sent as they are.
            **fields: What to change; None empties a field. All of them: `help(halo.types.AppointmentFields)`.

        Raises:
            InvalidRequestError: No such field, nothing to change, or no id; nothing was sent.
            ValidationError: The server refused it.
            HaloError: The request failed, also when repeated. The change may have been made; repeating it does no harm.
        """
        try:
            record = models.Appointment(extra_fields=extra_fields, **fields)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # a model reads a moment or an id, and takes more
        except TypeError as error:
            self._endpoint.explain(error, "update", models.Appointment, fields)
            raise
        return self._endpoint.update(id, record)

    def create_many(
        self, items: Iterable[types.AppointmentFields], **options: Unpack[types.BatchOptions[models.Appointment]]
    ) -> builtins.list[Receipt[models.Appointment]]:
        """Create a appointment for each item; one receipt per item, in the same order.

        One request per item, at most `max_concurrency` side by side. One that fails stops no other.

        Args:
            items: Dicts of fields: `{"subject": ...}`, or `halo.types.AppointmentFields(...)`.
            **options: receipts, size, pause, progress: `help(halo.types.BatchOptions)`.

        Raises:
            InvalidRequestError: Some items cannot be right; all are named, and nothing was sent.
        """
        return self._endpoint.create_many(items, **options)

    def upsert(
        self,
        items: Iterable[types.AppointmentFields],
        *,
        key: str | Sequence[str],
        dry_run: bool = False,
        confirm: bool = True,
        max_reads: int = 100,
        **options: Unpack[types.BatchOptions[models.Appointment]],
    ) -> UpsertReceipts[models.Appointment]:
        """Create the appointments that are not there, change those that differ, and leave the others alone.

            halo.appointments.upsert(items, key="...", dry_run=True)

        The whole list is walked, inactive records included, and only what differs is sent. Keys are compared without
        case and without blanks at the ends. Just before a record is created it is looked for once more, as a walk can
        miss one that moved. Two programs at once can still make two.

        Args:
            items: Dicts of fields, as for `create_many`, with names as there.
            key: The field, or the fields, that tell a appointment from the others.
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

        return upsert(
            self._endpoint, items, key=key, dry_run=dry_run, confirm=confirm, max_reads=max_reads, **options
        )

    def update_many(
        self, items: Iterable[types.AppointmentUpdate], **options: Unpack[types.BatchOptions[models.Appointment]]
    ) -> builtins.list[Receipt[models.Appointment]]:
        """Change the appointment that each item names by its `id`; one receipt per item, in the same order.

        One request per item, at most `max_concurrency` side by side. One that fails stops no other.

        Args:
            items: Dicts of an `id` and the fields to change. Rows that came from the server are refused: to send them
                back would undo what others changed meanwhile.
            **options: receipts, size, pause, progress: `help(halo.types.BatchOptions)`.

        Raises:
            InvalidRequestError: Some items cannot be right; all are named, and nothing was sent.
        """
        return self._endpoint.update_many(items, **options)

    def delete(
        self,
        id: int,
        /,
        *,
        extra_query: Mapping[str, Any] | None = None,
        **parameters: Unpack[types.AppointmentDeleteParameters],
    ) -> models.Appointment | None:
        """Delete one appointment; returns what the server gave back, if anything.

        Args:
            extra_query: Parameters that have no name here, sent as they are.
            **parameters: 0 of 1 are named here; all of them: `help(halo.types.AppointmentDeleteParameters)`.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            NotFoundError: There was none.
            ValidationError: The server refused it, for example because other records need it.
            HaloError: The request failed.
        """
        try:
            request = api.delete_appointment(id, extra_query=extra_query, **parameters)
        except TypeError as error:
            self._endpoint.explain(error, "delete", api.delete_appointment, parameters, id)
            raise
        return self._endpoint.delete(request)

    def delete_many(
        self,
        ids: Iterable[int],
        *,
        parameters: Mapping[str, Any] | None = None,
        **options: Unpack[types.BatchOptions[models.Appointment]],
    ) -> builtins.list[Receipt[models.Appointment]]:
        """Delete the appointment of each id; one receipt per id, in the same order.

        One request per id, at most `max_concurrency` side by side. One that fails stops no other.

        Args:
            ids: Of the records.
            parameters: More arguments of `delete`, the same for all.
            **options: receipts, size, pause, progress: `help(halo.types.BatchOptions)`.

        Raises:
            InvalidRequestError: Some cannot be right, or are given twice; nothing was sent.
        """
        return self._endpoint.delete_many(ids, parameters, **options)

    def bookings(self, /) -> Any:
        """What can be booked.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            HaloError: The request failed.
        """
        request = api.get_bookings()
        return self._endpoint.session.send(request)

    def book(self, fields: Mapping[str, Any], /) -> Any:
        """Book an appointment, as users do.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            HaloError: The request failed.
        """
        try:
            request = api.book_appointment(fields)
        except TypeError as error:
            self._endpoint.explain(error, "book", api.book_appointment, {}, fields)
            raise
        return self._endpoint.session.send(request)

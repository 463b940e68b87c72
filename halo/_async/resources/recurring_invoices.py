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
    from ...results import Receipt, UpsertReceipts
    from ..pages import AsyncRows


class AsyncRecurringInvoices(AsyncCollection[models.Invoice]):
    """The invoices that are made again and again."""

    _name = "recurring_invoices"

    def list(
        self, /, *, extra_query: Mapping[str, Any] | None = None, **filters: Unpack[types.RecurringInvoiceFilters]
    ) -> AsyncRows[models.Invoice]:
        """Every recurring invoice that matches the filters, in the server's order, fetched as you iterate.

        Nothing is sent until the first row is wanted. One request brings a page of at most 100 rows, the server's cap.

        Args:
            client_id: Records of this client.
            client_ids: Invoices of any of these clients.
            search: Text to look for.
            datesearch: The date that startdate and enddate are about, for example dateoccured (one r) or datecleared.
            start_date: From this time on, for the date that datesearch names.
            end_date: Up to this time, for the date that datesearch names.
            contract_id: Records of this contract.
            ticket_id: Records of this ticket.
            awaiting_approval: What waits for approval alone.
            ready_for_invoicing: What can be invoiced alone.
            third_party_id: Records that have this id in the system they came from.
            order: The field to sort by.
            orderdesc: Whether the order is descending. Only the literal true is obeyed.
            extra_query: Filters that have no name here, sent as they are.
            **filters: 13 of 50 are named here; all of them: `help(halo.types.RecurringInvoiceFilters)`.

        Raises:
            InvalidRequestError: At once: no such filter, or a value that cannot be sent.
            HaloError: While iterating: a request failed, or pages ended before the server's count was reached.
        """
        try:
            request = api.list_recurring_invoices(extra_query=extra_query, **filters)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # an operation takes ids, and keeps names for the client to look up
        except TypeError as error:
            self._endpoint.explain(error, "list", api.list_recurring_invoices, filters)
            raise
        return self._endpoint.rows(request)

    async def find(
        self,
        called: str | Name | None = None,
        /,
        *,
        invoicenumber: str = UNSET,
    ) -> models.Invoice | None:
        """The recurring invoice of this name, as the list gives it; None if there is none.

        Compared exactly, then without case and needless blanks. An inactive one is given only if it is the only one.

        Args:
            called: invoicenumber, the first that has it.
            invoicenumber: The name, if it may stand in this field alone.

        Raises:
            AmbiguousNameError: Several have the name.
            HaloError: The request failed.
        """
        return await self._endpoint.find(
            called,
            {
                "invoicenumber": invoicenumber,
            },
        )

    async def get(
        self,
        id: int,
        /,
        *,
        extra_query: Mapping[str, Any] | None = None,
        **parameters: Unpack[types.RecurringInvoiceGetParameters],
    ) -> models.Invoice:
        """One recurring invoice by its id.

        Args:
            includedetails: Whether details come too: lists, custom fields and what else list rows lack.
            extra_query: Parameters that have no name here, sent as they are.
            **parameters: `help(halo.types.RecurringInvoiceGetParameters)`.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            NotFoundError: There is none, or this client may not see it.
            HaloError: The request failed.
        """
        try:
            request = api.get_recurring_invoice(id, extra_query=extra_query, **parameters)
        except TypeError as error:
            self._endpoint.explain(error, "get", api.get_recurring_invoice, parameters, id)
            raise
        return await self._endpoint.get(request)

    async def create(
        self,
        /,
        *,
        custom: Mapping[str, Any] | None = None,
        extra_fields: Mapping[str, Any] | None = None,
        **fields: Unpack[types.InvoiceFields],
    ) -> models.Invoice:
        """Create one recurring invoice and return it as the server answers it.

            await halo.recurring_invoices.create(invoice_date=...)

        The invoices that are made again and again. Exactly the named fields are sent, and never again if the server may
        already have acted.

        Args:
            custom: Custom fields, name to value: `{"CFName": "Phone"}`; checked before anything is written.
            invoice_date: The date that stands on it. A create needs it.
            client_id: The client it belongs to.
            invoicenumber: The number that stands on it.
            lines: What is billed; a get brings it.
            contract_id: The contract it belongs to.
            ticket_id: The ticket it belongs to.
            customfields: The custom fields, all of them: a save empties those that are not sent. To change some by
                name: custom.
            extra_fields: Fields that have no name here, sent as they are.
            **fields: 7 of 283 are named here; all of them: `help(halo.types.InvoiceFields)`.

        Raises:
            InvalidRequestError: No such field, an id, or a field is missing that the server demands; nothing was sent.
            ValidationError: The server refused it; nothing was created.
            OutcomeUnknownError: It was sent, and nobody can say whether it was created.
            HaloError: The request failed.
        """
        try:
            record = models.Invoice(extra_fields=extra_fields, **fields)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # a model reads a moment or an id, and takes more
        except TypeError as error:
            self._endpoint.explain(error, "create", models.Invoice, fields)
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
        **fields: Unpack[types.InvoiceFields],
    ) -> models.Invoice:
        """Change the named fields of one recurring invoice, and no others; returns it as the server answers it.

        Args:
            id: Of the record.
            custom: Custom fields to change, name to value: `{"CFName": "Phone"}`; None empties one. Two requests: the
                record is read, and all its custom fields are sent back with these changes, as Halo empties those that
                are not sent. What somebody else changes in between can be lost. Names, kinds and choices are checked
                first, by definitions that are read once in ten minutes.
            replace: Whether to go on although some custom fields are then lost: those that may not survive being read
                and sent back (secrets, tables, restricted and calculated ones), or that cannot be read.
            extra_fields: Fields that have no name here, sent as they are.
            **fields: What to change; None empties a field. All of them: `help(halo.types.InvoiceFields)`.

        Raises:
            InvalidRequestError: No such field, nothing to change, or no id; nothing was sent.
            ValidationError: The server refused it.
            HaloError: The request failed, also when repeated. The change may have been made; repeating it does no harm.
        """
        try:
            record = models.Invoice(extra_fields=extra_fields, **fields)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # a model reads a moment or an id, and takes more
        except TypeError as error:
            self._endpoint.explain(error, "update", models.Invoice, fields)
            raise
        return await self._endpoint.update(id, record, custom=custom, replace=replace)

    async def create_many(
        self, items: Iterable[types.InvoiceCreate], **options: Unpack[types.BatchOptions[models.Invoice]]
    ) -> builtins.list[Receipt[models.Invoice]]:
        """Create a recurring invoice for each item; one receipt per item, in the same order.

        One request per item, at most `max_concurrency` side by side. One that fails stops no other.

        Args:
            items: Dicts of fields: `{"invoice_date": ...}`, or `halo.types.InvoiceCreate(...)`.
            **options: receipts, size, pause, progress: `help(halo.types.BatchOptions)`.

        Raises:
            InvalidRequestError: Some items cannot be right; all are named, and nothing was sent.
        """
        return await self._endpoint.create_many(items, **options)

    async def upsert(
        self,
        items: Iterable[types.InvoiceCreate],
        *,
        key: str | Sequence[str],
        dry_run: bool = False,
        confirm: bool = True,
        max_reads: int = 100,
        **options: Unpack[types.BatchOptions[models.Invoice]],
    ) -> UpsertReceipts[models.Invoice]:
        """Create the recurring invoices that are not there, change those that differ, and leave the others alone.

            await halo.recurring_invoices.upsert(items, key="invoicenumber", dry_run=True)

        The whole list is walked, inactive records included, and only what differs is sent. Keys are compared without
        case and without blanks at the ends. Just before a record is created it is looked for once more, as a walk can
        miss one that moved. Two programs at once can still make two.

        Args:
            items: Dicts of fields, as for `create_many`, with names, and custom fields under `custom`, as there.
            key: The field, or the fields, that tell a recurring invoice from the others.
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
        items: Iterable[types.InvoiceUpdate],
        *,
        replace: bool = False,
        **options: Unpack[types.BatchOptions[models.Invoice]],
    ) -> builtins.list[Receipt[models.Invoice]]:
        """Change the recurring invoice that each item names by its `id`; one receipt per item, in the same order.

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
        **parameters: Unpack[types.RecurringInvoiceDeleteParameters],
    ) -> models.Invoice | None:
        """Delete one recurring invoice; returns what the server gave back, if anything.

        Args:
            extra_query: Parameters that have no name here, sent as they are.
            **parameters: 0 of 1 are named here; all of them: `help(halo.types.RecurringInvoiceDeleteParameters)`.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            NotFoundError: There was none.
            ValidationError: The server refused it, for example because other records need it.
            HaloError: The request failed.
        """
        try:
            request = api.delete_recurring_invoice(id, extra_query=extra_query, **parameters)
        except TypeError as error:
            self._endpoint.explain(error, "delete", api.delete_recurring_invoice, parameters, id)
            raise
        return await self._endpoint.delete(request)

    async def delete_many(
        self,
        ids: Iterable[int],
        *,
        parameters: Mapping[str, Any] | None = None,
        **options: Unpack[types.BatchOptions[models.Invoice]],
    ) -> builtins.list[Receipt[models.Invoice]]:
        """Delete the recurring invoice of each id; one receipt per id, in the same order.

        One request per id, at most `max_concurrency` side by side. One that fails stops no other.

        Args:
            ids: Of the records.
            parameters: More arguments of `delete`, the same for all.
            **options: receipts, size, pause, progress: `help(halo.types.BatchOptions)`.

        Raises:
            InvalidRequestError: Some cannot be right, or are given twice; nothing was sent.
        """
        return await self._endpoint.delete_many(ids, parameters, **options)

    async def process(self, ids: Sequence[int], /) -> Any:
        """Make the invoices that these recurring invoices are for.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            HaloError: The request failed.
        """
        try:
            request = api.process_recurring_invoices(ids)
        except TypeError as error:
            self._endpoint.explain(error, "process", api.process_recurring_invoices, {}, ids)
            raise
        return await self._endpoint.session.send(request)

    async def update_lines(self, items: Sequence[Mapping[str, Any]], /) -> Any:
        """Change lines of recurring invoices; each names itself by its id.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            HaloError: The request failed.
        """
        try:
            request = api.update_recurring_invoice_lines(items)
        except TypeError as error:
            self._endpoint.explain(error, "update_lines", api.update_recurring_invoice_lines, {}, items)
            raise
        return await self._endpoint.session.send(request)

    async def save_lines(self, items: Sequence[Mapping[str, Any]], /) -> Any:
        """Lines of recurring invoices, posted on their own.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            HaloError: The request failed.
        """
        try:
            request = api.post_recurring_invoice_lines(items)
        except TypeError as error:
            self._endpoint.explain(error, "save_lines", api.post_recurring_invoice_lines, {}, items)
            raise
        return await self._endpoint.session.send(request)

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


class AsyncSites(AsyncCollection[models.Site]):
    """The places of clients."""

    _name = "sites"

    def list(
        self,
        /,
        *,
        custom_fields: Iterable[str] | bool = False,
        extra_query: Mapping[str, Any] | None = None,
        **filters: Unpack[types.SiteFilters],
    ) -> AsyncRows[models.Site]:
        """Every site that matches the filters, in the server's order, fetched as you iterate.

        Nothing is sent until the first row is wanted. One request brings a page of at most 100 rows, the server's cap.

        Args:
            custom_fields: Names of custom fields that rows bring along in `row.custom`, or True for all. Costs up to
                three requests once in ten minutes, and further walks for more fields than fit into a query; the log
                says so.
            client_id: Records of this client.
            search: Text to look for.
            toplevel_id: Records below this top level.
            includeinactive: Whether inactive records are given.
            lastupdatefromdate: Changed at this time or later.
            include_custom_fields: Custom fields that each row carries, by their ids in custom_fields.
            order: The field to sort by.
            orderdesc: Whether the order is descending. Only the literal true is obeyed.
            extra_query: Filters that have no name here, sent as they are.
            **filters: 8 of 39 are named here; all of them: `help(halo.types.SiteFilters)`.

        Raises:
            InvalidRequestError: At once: no such filter, or a value that cannot be sent.
            HaloError: While iterating: a request failed, or pages ended before the server's count was reached.
        """
        try:
            request = api.list_sites(extra_query=extra_query, **filters)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # an operation takes ids, and keeps names for the client to look up
        except TypeError as error:
            self._endpoint.explain(error, "list", api.list_sites, filters)
            raise
        return self._endpoint.rows(request, custom_fields)

    async def find(
        self,
        called: str | Name | None = None,
        /,
        *,
        name: str = UNSET,
        client_id: types.ClientReference = UNSET,
    ) -> models.Site | None:
        """The site of this name, as the list gives it; None if there is none.

        Compared exactly, then without case and needless blanks. An inactive one is given only if it is the only one.

        Args:
            called: name, the first that has it.
            name: The name, if it may stand in this field alone.
            client_id: Whose it is, where several may have the name.

        Raises:
            AmbiguousNameError: Several have the name.
            HaloError: The request failed.
        """
        return await self._endpoint.find(
            called,
            {
                "name": name,
                "client_id": client_id,
            },
        )

    async def get(
        self, id: int, /, *, extra_query: Mapping[str, Any] | None = None, **parameters: Unpack[types.SiteGetParameters]
    ) -> models.Site:
        """One site by its id.

        Args:
            includedetails: Whether details come too: lists, custom fields and what else list rows lack.
            extra_query: Parameters that have no name here, sent as they are.
            **parameters: 1 of 6 are named here; all of them: `help(halo.types.SiteGetParameters)`.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            NotFoundError: There is none, or this client may not see it.
            HaloError: The request failed.
        """
        try:
            request = api.get_site(id, extra_query=extra_query, **parameters)
        except TypeError as error:
            self._endpoint.explain(error, "get", api.get_site, parameters, id)
            raise
        return await self._endpoint.get(request)

    async def create(
        self,
        /,
        *,
        custom: Mapping[str, Any] | None = None,
        extra_fields: Mapping[str, Any] | None = None,
        **fields: Unpack[types.SiteFields],
    ) -> models.Site:
        """Create one site and return it as the server answers it.

            await halo.sites.create(name=..., client_id=...)

        The places of clients. Exactly the named fields are sent, and never again if the server may already have acted.
        The least that was seen to work: name, client_id.

        Args:
            custom: Custom fields, name to value: `{"CFName": "Phone"}`; checked before anything is written.
            name: What it is called; the first of a client is often "Main".
            client_id: The client it belongs to; the server sends a decimal such as 12.0.
            phonenumber: The telephone number.
            delivery_address: The postal address for deliveries.
            invoice_address: The postal address for invoices.
            timezone: str | None
            sla_id: SlaReference | None
            inactive: Whether it is out of use.
            notes: Notes about the site.
            customfields: The custom fields, all of them: a save empties those that are not sent. To change some by
                name: custom.
            extra_fields: Fields that have no name here, sent as they are.
            **fields: 10 of 199 are named here; all of them: `help(halo.types.SiteFields)`.

        Raises:
            InvalidRequestError: No such field, an id, or a field is missing that the server demands; nothing was sent.
            ValidationError: The server refused it; nothing was created.
            OutcomeUnknownError: It was sent, and nobody can say whether it was created.
            HaloError: The request failed.
        """
        try:
            record = models.Site(extra_fields=extra_fields, **fields)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # a model reads a moment or an id, and takes more
        except TypeError as error:
            self._endpoint.explain(error, "create", models.Site, fields)
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
        **fields: Unpack[types.SiteFields],
    ) -> models.Site:
        """Change the named fields of one site, and no others; returns it as the server answers it.

        Args:
            id: Of the record.
            custom: Custom fields to change, name to value: `{"CFName": "Phone"}`; None empties one. Two requests: the
                record is read, and all its custom fields are sent back with these changes, as Halo empties those that
                are not sent. What somebody else changes in between can be lost. Names, kinds and choices are checked
                first, by definitions that are read once in ten minutes.
            replace: Whether to go on although some custom fields are then lost: those that may not survive being read
                and sent back (secrets, tables, restricted and calculated ones), or that cannot be read.
            extra_fields: Fields that have no name here, sent as they are.
            **fields: What to change; None empties a field. All of them: `help(halo.types.SiteFields)`.

        Raises:
            InvalidRequestError: No such field, nothing to change, or no id; nothing was sent.
            ValidationError: The server refused it.
            HaloError: The request failed, also when repeated. The change may have been made; repeating it does no harm.
        """
        try:
            record = models.Site(extra_fields=extra_fields, **fields)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # a model reads a moment or an id, and takes more
        except TypeError as error:
            self._endpoint.explain(error, "update", models.Site, fields)
            raise
        return await self._endpoint.update(id, record, custom=custom, replace=replace)

    async def create_many(
        self, items: Iterable[types.SiteCreate], **options: Unpack[types.BatchOptions[models.Site]]
    ) -> builtins.list[Receipt[models.Site]]:
        """Create a site for each item; one receipt per item, in the same order.

        One request per item, at most `max_concurrency` side by side. One that fails stops no other.

        Args:
            items: Dicts of fields: `{"name": ...}`, or `halo.types.SiteCreate(...)`.
            **options: receipts, size, pause, progress: `help(halo.types.BatchOptions)`.

        Raises:
            InvalidRequestError: Some items cannot be right; all are named, and nothing was sent.
        """
        return await self._endpoint.create_many(items, **options)

    async def upsert(
        self,
        items: Iterable[types.SiteCreate],
        *,
        key: str | Sequence[str],
        dry_run: bool = False,
        confirm: bool = True,
        max_reads: int = 100,
        **options: Unpack[types.BatchOptions[models.Site]],
    ) -> UpsertReceipts[models.Site]:
        """Create the sites that are not there, change those that differ, and leave the others alone.

            await halo.sites.upsert(items, key="name", dry_run=True)

        The whole list is walked, inactive records included, and only what differs is sent. Keys are compared without
        case and without blanks at the ends. Just before a record is created it is looked for once more, as a walk can
        miss one that moved. Two programs at once can still make two.

        Args:
            items: Dicts of fields, as for `create_many`, with names, and custom fields under `custom`, as there.
            key: The field, or the fields, that tell a site from the others.
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
        items: Iterable[types.SiteUpdate],
        *,
        replace: bool = False,
        **options: Unpack[types.BatchOptions[models.Site]],
    ) -> builtins.list[Receipt[models.Site]]:
        """Change the site that each item names by its `id`; one receipt per item, in the same order.

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
        self, id: int, /, *, extra_query: Mapping[str, Any] | None = None, **parameters: Unpack[types.NoParameters]
    ) -> models.Site | None:
        """Delete one site; returns what the server gave back, if anything.

        Args:
            extra_query: Parameters that have no name here, sent as they are.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            NotFoundError: There was none.
            ValidationError: The server refused it, for example because other records need it.
            HaloError: The request failed.
        """
        try:
            request = api.delete_site(id, extra_query=extra_query, **parameters)
        except TypeError as error:
            self._endpoint.explain(error, "delete", api.delete_site, parameters, id)
            raise
        return await self._endpoint.delete(request)

    async def delete_many(
        self,
        ids: Iterable[int],
        *,
        parameters: Mapping[str, Any] | None = None,
        **options: Unpack[types.BatchOptions[models.Site]],
    ) -> builtins.list[Receipt[models.Site]]:
        """Delete the site of each id; one receipt per id, in the same order.

        One request per id, at most `max_concurrency` side by side. One that fails stops no other.

        Args:
            ids: Of the records.
            parameters: More arguments of `delete`, the same for all.
            **options: receipts, size, pause, progress: `help(halo.types.BatchOptions)`.

        Raises:
            InvalidRequestError: Some cannot be right, or are given twice; nothing was sent.
        """
        return await self._endpoint.delete_many(ids, parameters, **options)

    async def stock_bins(self, /) -> Any:
        """The sites with the places in stock that they have.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            HaloError: The request failed.
        """
        request = api.get_stock_bins_of_sites()
        return await self._endpoint.session.send(request)

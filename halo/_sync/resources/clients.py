# Written by `python scripts/unasync.py` from halo/_async/resources/clients.py. Do not edit.
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


class Clients(Collection[models.Client]):
    """The customers."""

    _name = "clients"

    def list(
        self, /, *, extra_query: Mapping[str, Any] | None = None, **filters: Unpack[types.ClientFilters]
    ) -> Rows[models.Client]:
        """Every client that matches the filters, fetched page by page as you iterate.

        Nothing is sent until the first row is wanted; one request brings one page of at most 100 rows, the
        server's own cap.

        Args:
            activeinactive: Two flags, comma separated: whether active and whether inactive records are given.
            advanced_search: Conditions as JSON text: a list of objects with filter_name, filter_type and filter_value.
            columns_id: The column profile that decides which fields come back.
            idonly: Ids alone, without the other fields. Not together with paging.
            includeactive: Whether active records are given.
            includecolumns: Whether the answer carries the columns of its view as well.
            includeinactive: Whether inactive records are given.
            lastupdatefromdate: Changed at this time (UTC) or later.
            lastupdatetodate: Changed at this time (UTC) or earlier.
            order: The field to sort by.
            order2: The field to sort by where order says equal; up to order5.
            orderdesc: Whether the order is descending. Only the literal true is obeyed.
            orderdesc2: Whether that order is descending.
            search: Text to look for.
            search_name_only: Text to look for in the name.
            showcounts: Whether each row carries its number of tickets.
            toplevel_id: Records below this top level.
            view_id: The filter profile to filter by.
            extra_query: Filters that have no name here, sent as they are.
            **filters: 18 of 44 are named here; all of them: `help(halo.types.ClientFilters)`.

        Returns:
            A lazy iterable of rows in the server's order.

        Raises:
            InvalidRequestError: At once: the route has no such filter, or its value cannot be sent.
            PaginationError: While iterating: the pages ended before the server's own count was reached.
            HaloError: While iterating: a request failed; see `halo.errors`.
        """
        with self._endpoint.checking("list", api.list_clients, filters):
            request = api.list_clients(extra_query=extra_query, **filters)
        return self._endpoint.rows(request)

    def get(
        self,
        id: int,
        /,
        *,
        extra_query: Mapping[str, Any] | None = None,
        **parameters: Unpack[types.ClientGetParameters],
    ) -> models.Client:
        """One client by its id.

        Args:
            includedetails: Whether details come too: lists, custom fields and what else list rows lack.
            extra_query: Parameters that have no name here, sent as they are.
            **parameters: 1 of 7 are named here; all of them: `help(halo.types.ClientGetParameters)`.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            NotFoundError: There is no such client, or this client may not see it.
            ResponseError: Something else came than a record.
            HaloError: The request failed; see `halo.errors`.
        """
        with self._endpoint.checking("get", api.get_client, parameters, id):
            request = api.get_client(id, extra_query=extra_query, **parameters)
        return self._endpoint.get(request)

    def create(
        self, /, *, extra_fields: Mapping[str, Any] | None = None, **fields: Unpack[types.ClientFields]
    ) -> models.Client:
        """Create one client and return it as the server answers it.

        Exactly the named fields are sent. It is never sent twice where the server may already have acted.

        Args:
            accountmanagertech: The account manager, an agent's id.
            calldate: When to call again, UTC.
            colour: The colour, as hexadecimal RGB.
            customfields: The custom fields. To write one: {"name": "CFname", "value": ...} or with its id.
            datecreated: When it was created, UTC.
            enddate: When it ends, UTC.
            inactive: Whether it is out of use.
            is_vip: Whether it is a VIP.
            main_site_id: The main site.
            name: The name; no two clients share one.
            notes: Notes about the client.
            startdate: When it begins, UTC.
            toplevel_id: The top level it belongs to.
            toplevel_name: The name of that top level.
            use: What kind of record it is.
            website: The web site.
            extra_fields: Fields that have no name here, sent as they are.
            **fields: 16 of 434 are named here; all of them: `help(halo.types.ClientFields)`.

        Raises:
            InvalidRequestError: No such field, an id, or a field is missing without which the server refuses
                every such record; nothing was sent.
            ValidationError: The server refused it; nothing was created.
            OutcomeUnknownError: It was sent, and nobody can say whether it was created.
            HaloError: The request failed; see `halo.errors`.
        """
        with self._endpoint.checking("create", models.Client, fields):
            record = models.Client(extra_fields=extra_fields, **fields)
        return self._endpoint.create(record)

    def update(
        self, id: int, /, *, extra_fields: Mapping[str, Any] | None = None, **fields: Unpack[types.ClientFields]
    ) -> models.Client:
        """Change the named fields of one client, and no others; returns it as the server answers it.

        Args:
            id: Of the record.
            extra_fields: Fields that have no name here, sent as they are.
            **fields: The fields to change; None empties one. All of them: `help(halo.types.ClientFields)`.

        Raises:
            InvalidRequestError: No such field, nothing to change, or no id; nothing was sent.
            ValidationError: The server refused it.
            HaloError: The request failed; see `halo.errors`. It was repeated, as far as `Retry`
                says; the change may have been made all the same, and repeating it changes nothing.
        """
        with self._endpoint.checking("update", models.Client, fields):
            record = models.Client(extra_fields=extra_fields, **fields)
        return self._endpoint.update(id, record)

    def create_many(
        self, items: Iterable[types.ClientFields], **options: Unpack[types.BatchOptions[models.Client]]
    ) -> builtins.list[Receipt[models.Client]]:
        """Create a client for each item; one receipt per item, in the same order.

        One request per record, some side by side (`max_concurrency`). An item that fails stops no other.

        Args:
            items: Dicts of fields: `{"name": ...}`, or `halo.types.ClientFields(...)`.
            **options: `receipts`, `size`, `pause` and `progress`: `help(halo.types.BatchOptions)`.

        Raises:
            InvalidRequestError: Some items cannot be right; all of them are named, and nothing was sent.
        """
        return self._endpoint.create_many(items, **options)

    def update_many(
        self, items: Iterable[types.ClientUpdate], **options: Unpack[types.BatchOptions[models.Client]]
    ) -> builtins.list[Receipt[models.Client]]:
        """Change the client that each item names by its `id`; one receipt per item, in the same order.

        One request per record, some side by side (`max_concurrency`). An item that fails stops no other.

        Args:
            items: Dicts, each of an `id` and the fields to change. Rows that came from the server are refused:
                sending all their fields back would undo what others changed meanwhile.
            **options: `receipts`, `size`, `pause` and `progress`: `help(halo.types.BatchOptions)`.

        Raises:
            InvalidRequestError: Some items cannot be right; all of them are named, and nothing was sent.
        """
        return self._endpoint.update_many(items, **options)

    def delete(
        self, id: int, /, *, extra_query: Mapping[str, Any] | None = None, **parameters: Unpack[types.NoParameters]
    ) -> models.Client | None:
        """Delete one client; returns what the server gave back, if anything.

        Args:
            extra_query: Parameters that have no name here, sent as they are.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            NotFoundError: There was no such client.
            ValidationError: The server refused it, for example because other records need it.
            HaloError: The request failed; see `halo.errors`.
        """
        with self._endpoint.checking("delete", api.delete_client, parameters, id):
            request = api.delete_client(id, extra_query=extra_query, **parameters)
        return self._endpoint.delete(request)

    def delete_many(
        self,
        ids: Iterable[int],
        *,
        parameters: Mapping[str, Any] | None = None,
        **options: Unpack[types.BatchOptions[models.Client]],
    ) -> builtins.list[Receipt[models.Client]]:
        """Delete the client of each id; one receipt per id, in the same order.

        One request per record, some side by side (`max_concurrency`). An id that fails stops no other.

        Args:
            ids: Of the records.
            parameters: More arguments of `delete`, the same for all.
            **options: `receipts`, `size`, `pause` and `progress`: `help(halo.types.BatchOptions)`.

        Raises:
            InvalidRequestError: An id or parameter cannot be right, or an id is given twice; nothing was sent.
        """
        return self._endpoint.delete_many(ids, parameters, **options)

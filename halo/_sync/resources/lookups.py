# Written by `python scripts/unasync.py` from halo/_async/resources/lookups.py. Do not edit.
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


class Lookups(Collection[models.Lookup]):
    """The values of the lists that people choose from."""

    _name = "lookups"

    def list(
        self, /, *, extra_query: Mapping[str, Any] | None = None, **filters: Unpack[types.LookupFilters]
    ) -> Rows[models.Lookup]:
        """Every lookup that matches the filters, fetched when you iterate.

        Nothing is sent until the first row is wanted; one request brings all rows.

        Args:
            client_id: Records of this client.
            contract_id: Records of this contract.
            ticket_id: Records of this ticket.
            extra_query: Filters that have no name here, sent as they are.
            **filters: 3 of 21 are named here; all of them: `help(halo.types.LookupFilters)`.

        Returns:
            A lazy iterable of rows in the server's order.

        Raises:
            InvalidRequestError: At once: the route has no such filter, or its value cannot be sent.
            PaginationError: While iterating: the pages ended before the server's own count was reached.
            HaloError: While iterating: a request failed; see `halo.errors`.
        """
        with self._endpoint.checking("list", api.list_lookups, filters):
            request = api.list_lookups(extra_query=extra_query, **filters)
        return self._endpoint.rows(request)

    def get(
        self,
        id: int,
        /,
        *,
        extra_query: Mapping[str, Any] | None = None,
        **parameters: Unpack[types.LookupGetParameters],
    ) -> models.Lookup:
        """One lookup by its id.

        Args:
            lookupid: The list it belongs to; ids are unique only within a list.
            includedetails: Whether details come too: lists, custom fields and what else list rows lack.
            extra_query: Parameters that have no name here, sent as they are.
            **parameters: `help(halo.types.LookupGetParameters)`.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            NotFoundError: There is no such lookup, or this client may not see it.
            ResponseError: Something else came than a record.
            HaloError: The request failed; see `halo.errors`.
        """
        with self._endpoint.checking("get", api.get_lookup, parameters, id):
            request = api.get_lookup(id, extra_query=extra_query, **parameters)
        return self._endpoint.get(request)

    def create(
        self, /, *, extra_fields: Mapping[str, Any] | None = None, **fields: Unpack[types.LookupFields]
    ) -> models.Lookup:
        """Create one lookup and return it as the server answers it.

        Exactly the named fields are sent. It is never sent twice where the server may already have acted.

        Args:
            lookupid: The list it belongs to.
            contract_ref: The reference of that contract.
            inactive: Whether it is out of use.
            name: The name.
            sequence: Its place in the list.
            sla_name: The name of that SLA.
            extra_fields: Fields that have no name here, sent as they are.
            **fields: 6 of 42 are named here; all of them: `help(halo.types.LookupFields)`.

        Raises:
            InvalidRequestError: No such field, an id, or a field is missing without which the server refuses
                every such record; nothing was sent.
            ValidationError: The server refused it; nothing was created.
            OutcomeUnknownError: It was sent, and nobody can say whether it was created.
            HaloError: The request failed; see `halo.errors`.
        """
        with self._endpoint.checking("create", models.Lookup, fields):
            record = models.Lookup(extra_fields=extra_fields, **fields)
        return self._endpoint.create(record)

    def update(
        self, id: int, /, *, extra_fields: Mapping[str, Any] | None = None, **fields: Unpack[types.LookupFields]
    ) -> models.Lookup:
        """Change the named fields of one lookup, and no others; returns it as the server answers it.

        Args:
            id: Of the record.
            extra_fields: Fields that have no name here, sent as they are.
            **fields: The fields to change; None empties one. All of them: `help(halo.types.LookupFields)`.

        Raises:
            InvalidRequestError: No such field, nothing to change, or no id; nothing was sent.
            ValidationError: The server refused it.
            HaloError: The request failed; see `halo.errors`. It was repeated, as far as `Retry`
                says; the change may have been made all the same, and repeating it changes nothing.
        """
        with self._endpoint.checking("update", models.Lookup, fields):
            record = models.Lookup(extra_fields=extra_fields, **fields)
        return self._endpoint.update(id, record)

    def create_many(
        self, items: Iterable[types.LookupFields], **options: Unpack[types.BatchOptions[models.Lookup]]
    ) -> builtins.list[Receipt[models.Lookup]]:
        """Create a lookup for each item; one receipt per item, in the same order.

        One request per record, some side by side (`max_concurrency`). An item that fails stops no other.

        Args:
            items: Dicts of fields: `{"name": ...}`, or `halo.types.LookupFields(...)`.
            **options: `receipts`, `size`, `pause` and `progress`: `help(halo.types.BatchOptions)`.

        Raises:
            InvalidRequestError: Some items cannot be right; all of them are named, and nothing was sent.
        """
        return self._endpoint.create_many(items, **options)

    def update_many(
        self, items: Iterable[types.LookupUpdate], **options: Unpack[types.BatchOptions[models.Lookup]]
    ) -> builtins.list[Receipt[models.Lookup]]:
        """Change the lookup that each item names by its `id`; one receipt per item, in the same order.

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
        self,
        id: int,
        /,
        *,
        extra_query: Mapping[str, Any] | None = None,
        **parameters: Unpack[types.LookupDeleteParameters],
    ) -> models.Lookup | None:
        """Delete one lookup; returns what the server gave back, if anything.

        Args:
            lookupid: The list it belongs to; ids are unique only within a list.
            extra_query: Parameters that have no name here, sent as they are.
            **parameters: `help(halo.types.LookupDeleteParameters)`.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            NotFoundError: There was no such lookup.
            ValidationError: The server refused it, for example because other records need it.
            HaloError: The request failed; see `halo.errors`.
        """
        with self._endpoint.checking("delete", api.delete_lookup, parameters, id):
            request = api.delete_lookup(id, extra_query=extra_query, **parameters)
        return self._endpoint.delete(request)

    def delete_many(
        self,
        ids: Iterable[int],
        *,
        parameters: Mapping[str, Any] | None = None,
        **options: Unpack[types.BatchOptions[models.Lookup]],
    ) -> builtins.list[Receipt[models.Lookup]]:
        """Delete the lookup of each id; one receipt per id, in the same order.

        One request per record, some side by side (`max_concurrency`). An id that fails stops no other.

        Args:
            ids: Of the records.
            parameters: More arguments of `delete`, the same for all: `{"lookupid": ...}`.
            **options: `receipts`, `size`, `pause` and `progress`: `help(halo.types.BatchOptions)`.

        Raises:
            InvalidRequestError: An id or parameter cannot be right, or an id is given twice; nothing was sent.
        """
        return self._endpoint.delete_many(ids, parameters, **options)

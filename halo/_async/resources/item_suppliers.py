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


class AsyncItemSuppliers(AsyncCollection[models.ItemSupplier]):
    """Who supplies which item, and for how much."""

    _name = "item_suppliers"

    def list(
        self, /, *, extra_query: Mapping[str, Any] | None = None, **filters: Unpack[types.NoParameters]
    ) -> AsyncRows[models.ItemSupplier]:
        """Every item supplier, fetched when you iterate.

        Nothing is sent until the first row is wanted; one request brings all rows.

        Args:
            extra_query: Filters that have no name here, sent as they are.

        Returns:
            A lazy iterable of rows in the server's order.

        Raises:
            InvalidRequestError: At once: the route has no such filter, or its value cannot be sent.
            PaginationError: While iterating: the pages ended before the server's own count was reached.
            HaloError: While iterating: a request failed; see `halo.errors`.
        """
        with self._endpoint.checking("list", api.list_item_suppliers, filters):
            request = api.list_item_suppliers(extra_query=extra_query, **filters)
        return self._endpoint.rows(request)

    async def get(
        self,
        id: int,
        /,
        *,
        extra_query: Mapping[str, Any] | None = None,
        **parameters: Unpack[types.ItemSupplierGetParameters],
    ) -> models.ItemSupplier:
        """One item supplier by its id.

        Args:
            includedetails: Whether details come too: lists, custom fields and what else list rows lack.
            extra_query: Parameters that have no name here, sent as they are.
            **parameters: `help(halo.types.ItemSupplierGetParameters)`.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            NotFoundError: There is no such item supplier, or this client may not see it.
            ResponseError: Something else came than a record.
            HaloError: The request failed; see `halo.errors`.
        """
        with self._endpoint.checking("get", api.get_item_supplier, parameters, id):
            request = api.get_item_supplier(id, extra_query=extra_query, **parameters)
        return await self._endpoint.get(request)

    async def create(
        self, /, *, extra_fields: Mapping[str, Any] | None = None, **fields: Unpack[types.ItemSupplierFields]
    ) -> models.ItemSupplier:
        """Create one item supplier and return it as the server answers it.

        Exactly the named fields are sent. It is never sent twice where the server may already have acted.

        Args:
            client_id: The client it belongs to.
            client_name: The name of that client.
            guid: A GUID beside the id.
            item_id: The item it is about.
            note: The text, plain.
            supplier_id: The supplier.
            supplier_name: The name of that supplier.
            extra_fields: Fields that have no name here, sent as they are.
            **fields: 7 of 11 are named here; all of them: `help(halo.types.ItemSupplierFields)`.

        Raises:
            InvalidRequestError: No such field, an id, or a field is missing without which the server refuses
                every such record; nothing was sent.
            ValidationError: The server refused it; nothing was created.
            OutcomeUnknownError: It was sent, and nobody can say whether it was created.
            HaloError: The request failed; see `halo.errors`.
        """
        with self._endpoint.checking("create", models.ItemSupplier, fields):
            record = models.ItemSupplier(extra_fields=extra_fields, **fields)
        return await self._endpoint.create(record)

    async def update(
        self, id: int, /, *, extra_fields: Mapping[str, Any] | None = None, **fields: Unpack[types.ItemSupplierFields]
    ) -> models.ItemSupplier:
        """Change the named fields of one item supplier, and no others; returns it as the server answers it.

        Args:
            id: Of the record.
            extra_fields: Fields that have no name here, sent as they are.
            **fields: The fields to change; None empties one. All of them: `help(halo.types.ItemSupplierFields)`.

        Raises:
            InvalidRequestError: No such field, nothing to change, or no id; nothing was sent.
            ValidationError: The server refused it.
            HaloError: The request failed; see `halo.errors`. It was repeated, as far as `Retry`
                says; the change may have been made all the same, and repeating it changes nothing.
        """
        with self._endpoint.checking("update", models.ItemSupplier, fields):
            record = models.ItemSupplier(extra_fields=extra_fields, **fields)
        return await self._endpoint.update(id, record)

    async def create_many(
        self, items: Iterable[types.ItemSupplierFields], **options: Unpack[types.BatchOptions[models.ItemSupplier]]
    ) -> builtins.list[Receipt[models.ItemSupplier]]:
        """Create a item supplier for each item; one receipt per item, in the same order.

        One request per record, some side by side (`max_concurrency`). An item that fails stops no other.

        Args:
            items: Dicts of fields: `{"name": ...}`, or `halo.types.ItemSupplierFields(...)`.
            **options: `receipts`, `size`, `pause` and `progress`: `help(halo.types.BatchOptions)`.

        Raises:
            InvalidRequestError: Some items cannot be right; all of them are named, and nothing was sent.
        """
        return await self._endpoint.create_many(items, **options)

    async def update_many(
        self, items: Iterable[types.ItemSupplierUpdate], **options: Unpack[types.BatchOptions[models.ItemSupplier]]
    ) -> builtins.list[Receipt[models.ItemSupplier]]:
        """Change the item supplier that each item names by its `id`; one receipt per item, in the same order.

        One request per record, some side by side (`max_concurrency`). An item that fails stops no other.

        Args:
            items: Dicts, each of an `id` and the fields to change. Rows that came from the server are refused:
                sending all their fields back would undo what others changed meanwhile.
            **options: `receipts`, `size`, `pause` and `progress`: `help(halo.types.BatchOptions)`.

        Raises:
            InvalidRequestError: Some items cannot be right; all of them are named, and nothing was sent.
        """
        return await self._endpoint.update_many(items, **options)

    async def delete(
        self, id: int, /, *, extra_query: Mapping[str, Any] | None = None, **parameters: Unpack[types.NoParameters]
    ) -> models.ItemSupplier | None:
        """Delete one item supplier; returns what the server gave back, if anything.

        Args:
            extra_query: Parameters that have no name here, sent as they are.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            NotFoundError: There was no such item supplier.
            ValidationError: The server refused it, for example because other records need it.
            HaloError: The request failed; see `halo.errors`.
        """
        with self._endpoint.checking("delete", api.delete_item_supplier, parameters, id):
            request = api.delete_item_supplier(id, extra_query=extra_query, **parameters)
        return await self._endpoint.delete(request)

    async def delete_many(
        self,
        ids: Iterable[int],
        *,
        parameters: Mapping[str, Any] | None = None,
        **options: Unpack[types.BatchOptions[models.ItemSupplier]],
    ) -> builtins.list[Receipt[models.ItemSupplier]]:
        """Delete the item supplier of each id; one receipt per id, in the same order.

        One request per record, some side by side (`max_concurrency`). An id that fails stops no other.

        Args:
            ids: Of the records.
            parameters: More arguments of `delete`, the same for all.
            **options: `receipts`, `size`, `pause` and `progress`: `help(halo.types.BatchOptions)`.

        Raises:
            InvalidRequestError: An id or parameter cannot be right, or an id is given twice; nothing was sent.
        """
        return await self._endpoint.delete_many(ids, parameters, **options)

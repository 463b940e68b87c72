# Written by `python scripts/unasync.py` from halo/_async/resources/cost_centres.py. Do not edit.
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


class CostCentres(Collection[models.CostCentre]):
    """The cost centres."""

    _name = "cost_centres"

    def list(
        self, /, *, extra_query: Mapping[str, Any] | None = None, **filters: Unpack[types.NoParameters]
    ) -> Rows[models.CostCentre]:
        """Every cost centre, fetched when you iterate.

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
        with self._endpoint.checking("list", api.list_cost_centres, filters):
            request = api.list_cost_centres(extra_query=extra_query, **filters)
        return self._endpoint.rows(request)

    def get(
        self,
        id: int,
        /,
        *,
        extra_query: Mapping[str, Any] | None = None,
        **parameters: Unpack[types.CostCentreGetParameters],
    ) -> models.CostCentre:
        """One cost centre by its id.

        Args:
            includedetails: Whether details come too: lists, custom fields and what else list rows lack.
            extra_query: Parameters that have no name here, sent as they are.
            **parameters: `help(halo.types.CostCentreGetParameters)`.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            NotFoundError: There is no such cost centre, or this client may not see it.
            ResponseError: Something else came than a record.
            HaloError: The request failed; see `halo.errors`.
        """
        with self._endpoint.checking("get", api.get_cost_centre, parameters, id):
            request = api.get_cost_centre(id, extra_query=extra_query, **parameters)
        return self._endpoint.get(request)

    def create(
        self, /, *, extra_fields: Mapping[str, Any] | None = None, **fields: Unpack[types.CostCentreFields]
    ) -> models.CostCentre:
        """Create one cost centre and return it as the server answers it.

        Exactly the named fields are sent. It is never sent twice where the server may already have acted.

        Args:
            name: The name.
            extra_fields: Fields that have no name here, sent as they are.
            **fields: 1 of 6 are named here; all of them: `help(halo.types.CostCentreFields)`.

        Raises:
            InvalidRequestError: No such field, an id, or a field is missing without which the server refuses
                every such record; nothing was sent.
            ValidationError: The server refused it; nothing was created.
            OutcomeUnknownError: It was sent, and nobody can say whether it was created.
            HaloError: The request failed; see `halo.errors`.
        """
        with self._endpoint.checking("create", models.CostCentre, fields):
            record = models.CostCentre(extra_fields=extra_fields, **fields)
        return self._endpoint.create(record)

    def update(
        self, id: int, /, *, extra_fields: Mapping[str, Any] | None = None, **fields: Unpack[types.CostCentreFields]
    ) -> models.CostCentre:
        """Change the named fields of one cost centre, and no others; returns it as the server answers it.

        Args:
            id: Of the record.
            extra_fields: Fields that have no name here, sent as they are.
            **fields: The fields to change; None empties one. All of them: `help(halo.types.CostCentreFields)`.

        Raises:
            InvalidRequestError: No such field, nothing to change, or no id; nothing was sent.
            ValidationError: The server refused it.
            HaloError: The request failed; see `halo.errors`. It was repeated, as far as `Retry`
                says; the change may have been made all the same, and repeating it changes nothing.
        """
        with self._endpoint.checking("update", models.CostCentre, fields):
            record = models.CostCentre(extra_fields=extra_fields, **fields)
        return self._endpoint.update(id, record)

    def create_many(
        self, items: Iterable[types.CostCentreFields], **options: Unpack[types.BatchOptions[models.CostCentre]]
    ) -> builtins.list[Receipt[models.CostCentre]]:
        """Create a cost centre for each item; one receipt per item, in the same order.

        One request per record, some side by side (`max_concurrency`). An item that fails stops no other.

        Args:
            items: Dicts of fields: `{"name": ...}`, or `halo.types.CostCentreFields(...)`.
            **options: `receipts`, `size`, `pause` and `progress`: `help(halo.types.BatchOptions)`.

        Raises:
            InvalidRequestError: Some items cannot be right; all of them are named, and nothing was sent.
        """
        return self._endpoint.create_many(items, **options)

    def update_many(
        self, items: Iterable[types.CostCentreUpdate], **options: Unpack[types.BatchOptions[models.CostCentre]]
    ) -> builtins.list[Receipt[models.CostCentre]]:
        """Change the cost centre that each item names by its `id`; one receipt per item, in the same order.

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
    ) -> models.CostCentre | None:
        """Delete one cost centre; returns what the server gave back, if anything.

        Args:
            extra_query: Parameters that have no name here, sent as they are.

        Raises:
            InvalidRequestError: An argument cannot be sent; nothing was.
            NotFoundError: There was no such cost centre.
            ValidationError: The server refused it, for example because other records need it.
            HaloError: The request failed; see `halo.errors`.
        """
        with self._endpoint.checking("delete", api.delete_cost_centre, parameters, id):
            request = api.delete_cost_centre(id, extra_query=extra_query, **parameters)
        return self._endpoint.delete(request)

    def delete_many(
        self,
        ids: Iterable[int],
        *,
        parameters: Mapping[str, Any] | None = None,
        **options: Unpack[types.BatchOptions[models.CostCentre]],
    ) -> builtins.list[Receipt[models.CostCentre]]:
        """Delete the cost centre of each id; one receipt per id, in the same order.

        One request per record, some side by side (`max_concurrency`). An id that fails stops no other.

        Args:
            ids: Of the records.
            parameters: More arguments of `delete`, the same for all.
            **options: `receipts`, `size`, `pause` and `progress`: `help(halo.types.BatchOptions)`.

        Raises:
            InvalidRequestError: An id or parameter cannot be right, or an id is given twice; nothing was sent.
        """
        return self._endpoint.delete_many(ids, parameters, **options)

"""One record by its id: whether it is there, and how it is answered."""

from __future__ import annotations

from typing import Any

from ..contract import OWNERS, Resource
from ..store import Key, Row, Store
from . import files, reports
from .errors import Refused
from .filters import is_true, whole_number
from .request import Query
from .views import View, hidden_in, shown


class Records:
    """The records of one sandbox, each by its key."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def got(self, resource: Resource, text: str, query: Query) -> Row:
        """The record with this id.

        Raises:
            Refused: The id cannot be one, something more is needed to find the record, or there is none.
        """
        view = View.DETAILS if is_true(query, "includedetails") else View.RECORD
        row = self.find(resource, text, query, "get")[1]
        found = shown(self._store, resource, row, hidden_in(resource, view, query))
        return {**found, **reports.ran(self._store, row)} if is_true(query, "loadreport") else found

    def content(self, resource: Resource, text: str, query: Query) -> tuple[bytes, str]:
        """The bytes of the file with this id, and the header that tells its name.

        Raises:
            Refused: As for `got`.
        """
        row = self.find(resource, text, query, "get")[1]
        return files.content(row), files.disposition(row)

    def find(self, resource: Resource, text: str, query: Query, verb: str) -> tuple[Key, Row]:
        """Key and row of a request that names a record in its path.

        Args:
            resource: Whose record it is.
            text: The id in the path.
            query: Where the other parts of its key are.
            verb: What is to be done with it, for the message about a part that is missing.

        Raises:
            Refused: As for `got`.
        """
        number: Any = whole_number("id", text) if resource.id_type == "integer" else text.lower()
        others = [name for name in resource.key if name != "id"]
        for name in others:
            if not query.get(name):
                message = resource.messages.get(verb, {}).get(name, f"{name} must be specified")
                raise Refused(400, message, field=name, shape="text")
        key = (*(whole_number(name, query[name]) for name in others), number)
        row = self._store.tables[resource.name].get(key)
        if row is None or not self.has_parents(resource, row):
            raise Refused(404)
        return key, row

    def has_parents(self, resource: Resource, row: Row) -> bool:
        """Whether what the record is part of is still there: an action goes with its ticket, and comes back with it."""
        owners = ((row.get(field), self._store.tables[resource.references[field]]) for field in OWNERS[resource.name])
        return all(number is None or table.has((number,)) for number, table in owners)

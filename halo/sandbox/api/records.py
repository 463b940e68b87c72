"""Finding one record by its id, and getting it."""

from __future__ import annotations

from typing import Any

from ..contract import OWNERS, Resource
from ..store import Key, Row, Store
from . import files, reports
from .errors import HTTPError
from .query import Query, is_true, parse_integer
from .views import View, hidden_fields, render


class Records:
    """The records of one sandbox, each by its key."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def get(self, resource: Resource, id_text: str, query: Query) -> Row:
        """The record with this id.

        Raises:
            HTTPError: The id is not valid, a part of the key is missing, or there is no such record.
        """
        view = View.DETAILS if is_true(query, "includedetails") else View.RECORD
        row = self.find(resource, id_text, query, "get")[1]
        rendered = render(self._store, resource, row, hidden_fields(resource, view, query))
        return {**rendered, **reports.run(self._store, row)} if is_true(query, "loadreport") else rendered

    def content(self, resource: Resource, id_text: str, query: Query) -> tuple[bytes, str]:
        """The bytes of the file with this id, and the `Content-Disposition` that names it.

        Raises:
            HTTPError: The id is not valid, a part of the key is missing, or there is no such record.
        """
        row = self.find(resource, id_text, query, "get")[1]
        return files.decode(row), files.content_disposition(row)

    def find(self, resource: Resource, id_text: str, query: Query, verb: str) -> tuple[Key, Row]:
        """The key and the row of a record.

        Args:
            resource: Whose record it is.
            id_text: Its id, from the path.
            query: The query, which has the other parts of the key.
            verb: What is to be done with the record, for the message about a missing part.

        Raises:
            HTTPError: The id is not valid, a part of the key is missing, or there is no such record.
        """
        record_id: Any = parse_integer("id", id_text) if resource.id_type == "integer" else id_text.lower()
        others = [name for name in resource.key if name != "id"]
        for name in others:
            if not query.get(name):
                message = resource.messages.get(verb, {}).get(name, f"{name} must be specified")
                raise HTTPError(400, message, field=name, shape="text")
        key = (*(parse_integer(name, query[name]) for name in others), record_id)
        row = self._store.tables[resource.name].get(key)
        if row is None or not self.has_parents(resource, row):
            raise HTTPError(404)
        return key, row

    def has_parents(self, resource: Resource, row: Row) -> bool:
        """Whether what the record belongs to exists: an action is deleted, and restored, with its ticket."""
        owners = ((row.get(field), self._store.tables[resource.references[field]]) for field in OWNERS[resource.name])
        return all(number is None or table.has((number,)) for number, table in owners)

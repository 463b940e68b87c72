"""Finding one record by its id, and getting it."""

from __future__ import annotations

import re
from collections.abc import Callable

from ..contract import FIELDS, OWNERS, Resource
from ..store import Key, Row, Store
from ..sweep import sweep
from . import files, reports
from .errors import HTTPError
from .query import Query, is_true, parse_date, parse_integer
from .views import View, hidden_fields, render


class Records:
    """The records of one sandbox, each by its key.

    Args:
        store: Where they are.
        now: Gives the time, in the form that records have it.
    """

    def __init__(self, store: Store, now: Callable[[], str]) -> None:
        self._store, self._now = store, now

    def get(self, resource: Resource, id_text: str, query: Query) -> Row:
        """The record with this id.

        Raises:
            HTTPError: The id is not valid, a part of the key is missing, or there is no such record.
        """
        view = View.DETAILS if is_true(query, "includedetails") else View.RECORD
        row = self.find(resource, id_text, query, "get")[1]
        rendered = render(self._store, resource, row, hidden_fields(resource, view, query))
        return {**rendered, **reports.run(self._store, row, self._now())} if is_true(query, "loadreport") else rendered

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
        record_id = _parse_id(resource, id_text)
        others = [name for name in resource.key if name != "id"]
        messages = resource.messages.get(verb, {})
        for name in dict.fromkeys((*others, *messages)):
            if not query.get(name):
                raise HTTPError(400, messages.get(name, f"{name} must be specified"), field=name, shape="text")
        values = {name: _parse_part(resource, name, query[name]) for name in others}
        key = tuple({**values, "id": record_id}[name] for name in resource.key)
        row = self._store.tables[resource.name].get(key)
        if row is None or row.get("id") != record_id or not self.has_parents(resource, row):
            raise HTTPError(404)
        return key, row

    def has_parents(self, resource: Resource, row: Row) -> bool:
        """Whether what the record belongs to exists: an action is deleted, and restored, with its ticket."""
        owners = ((row.get(field), resource.references[field]) for field in OWNERS[resource.name])
        return all(number is None or self._store.holding(owner, number).has((number,)) for number, owner in owners)


def _parse_part(resource: Resource, name: str, text: str) -> int | str:
    """A part of a key that is not the id."""
    is_date = FIELDS[resource.name].get(name) == "datetime"
    return parse_date(name, text) if is_date else parse_integer(name, text)


def _parse_id(resource: Resource, text: str) -> int | str:
    """The id in a path. Where ids are texts, routes answer 404 to any other text, and some as they were seen to."""
    if resource.id_type == "integer":
        return parse_integer("id", text)
    line = sweep().get(f"{resource.path.strip('/').lower()}/{{id}}")
    if line is not None and not _GUID.fullmatch(text):
        raise HTTPError(line.status)
    return text.lower()


_GUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE | re.ASCII)

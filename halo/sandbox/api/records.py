"""One record: getting it, saving it, deleting it.

What live servers were seen to do: an update changes the fields that are given; an id that does not exist is
refused, not created; needs and references are told one at a time; one record is answered with an object and
several with the last of them, unless `returnall=true`. Nothing of an array is saved if one of it is refused,
which was not measured.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, cast

from ..contract import OWNERS, RESOURCES, Resource, children_of, label
from ..formats import guid
from ..store import Key, Row, Store
from . import files, reports
from .bodies import records
from .effects import Moment, after_delete, after_save, completed
from .errors import Refused
from .filters import is_true, whole_number
from .views import View, hidden_in, joined, shown

Query = Mapping[str, str]

_MERGED = ("customfields", "fields")
"""Lists of which an update changes the entries that it names and leaves the others."""


class Records:
    """The records of one sandbox, each by its key.

    Args:
        store: Where they are.
        now: The time, as records have it.
    """

    def __init__(self, store: Store, now: Callable[[], str]) -> None:
        self._store = store
        self._now = now

    def got(self, resource: Resource, text: str, query: Query) -> Row:
        """The record with this id.

        Raises:
            Refused: The id cannot be one, something more is needed to find the record, or there is none.
        """
        view = View.DETAILS if is_true(query, "includedetails") else View.RECORD
        row = self._found(resource, text, query, "get")[1]
        found = shown(self._store, resource, row, hidden_in(resource, view, query))
        return {**found, **reports.ran(self._store, row)} if is_true(query, "loadreport") else found

    def content(self, resource: Resource, text: str, query: Query) -> tuple[bytes, str]:
        """The bytes of the file with this id, and the header that tells its name.

        Raises:
            Refused: As for `got`.
        """
        row = self._found(resource, text, query, "get")[1]
        return files.content(row), files.disposition(row)

    def deleted(self, resource: Resource, text: str, query: Query) -> Row:
        """The record that is deleted by this.

        Raises:
            Refused: As for `got`; or others refer to it.
        """
        key, row = self._found(resource, text, query, "delete")
        for other, field in children_of(resource):
            is_seeded = self._store.tables[resource.name].is_seeded(key)
            if self._store.tables[other.name].refers(field, row["id"], is_seeded=is_seeded):
                name = row.get("name") or row.get("ref") or row["id"]
                raise Refused(400, f"{label(resource)} '{name}' has {label(other)}s linked to it.", shape="text")
        self._store.tables[resource.name].remove(key)
        after_delete(resource.name, row, Moment(self._store, self._now()))
        return shown(self._store, resource, row, hidden_in(resource, View.DETAILS, query))

    def saved(self, resource: Resource, body: bytes, query: Query) -> object:
        """What is answered to a save.

        Raises:
            Refused: Something is wrong with one of the records; none is saved.
        """
        given = records(resource, body)
        if resource.name == "reports" and reports.is_tried(given[-1]):
            return {**given[-1], **reports.ran(self._store, given[-1])}
        before = self._store.snapshot() if len(given) > 1 else None
        rows = list[Row]()
        try:
            for fields in given:
                rows.append(self.save(resource, fields))
        except Refused:
            if before:
                self._store.restore(before)
            raise
        hidden = hidden_in(resource, View.DETAILS, query)
        answers = [shown(self._store, resource, row, hidden) for row in rows]
        return answers if len(answers) > 1 and is_true(query, "returnall") else answers[-1]

    def save(self, resource: Resource, fields: Row, *, new_id: int | str | None = None) -> Row:
        """Create or change one record, and give it as it then is.

        Args:
            resource: Whose record it is.
            fields: Its fields, of the right types.
            new_id: The id that a new record gets; None for the next one.

        Raises:
            Refused: It cannot be saved; nothing has changed.
        """
        if resource.restorable and fields.get("_recover"):
            self._recover(resource, fields)
        before = self._before(resource, fields)
        own = {name: value for name, value in fields.items() if name[0] != "_" and name not in joined(resource)}
        verb, groups = ("create", resource.create_needs) if before is None else ("update", resource.update_needs)
        self._check_needs(resource, verb, groups, fields)
        self._check_references(resource, own)
        self._check_unique(resource, own, before)
        moment = Moment(self._store, self._now())
        if before is None:
            sent = {name: value for name, value in own.items() if name != "id" and value is not None}
            number = self._new_id(resource, own) if new_id is None else new_id
            row = completed(resource.name, {"id": number, **sent}, moment)
        else:
            row = _merged(before, own)
        row = after_save(resource.name, row, before, moment)
        self._store.tables[resource.name].put(self._key(resource, row), row)
        return row

    def _found(self, resource: Resource, text: str, query: Query, verb: str) -> tuple[Key, Row]:
        """Key and row of a request that names a record in its path."""
        number: Any = whole_number("id", text) if resource.id_type == "integer" else text.lower()
        others = [name for name in resource.key if name != "id"]
        for name in others:
            if not query.get(name):
                message = resource.messages.get(verb, {}).get(name, f"{name} must be specified")
                raise Refused(400, message, field=name, shape="text")
        key = (*(whole_number(name, query[name]) for name in others), number)
        row = self._store.tables[resource.name].get(key)
        if row is None or not self._has_parents(resource, row):
            raise Refused(404)
        return key, row

    def _has_parents(self, resource: Resource, row: Row) -> bool:
        """Whether what the record is part of is still there: an action goes with its ticket, and comes back with it."""
        owners = ((row.get(field), self._store.tables[resource.references[field]]) for field in OWNERS[resource.name])
        return all(number is None or table.has((number,)) for number, table in owners)

    def _key(self, resource: Resource, fields: Row) -> Key:
        return tuple(fields.get(name) for name in resource.key)

    def _before(self, resource: Resource, fields: Row) -> Row | None:
        """The record that is to be changed; None where there is none yet."""
        if fields.get("id") is None:
            return None
        known = all(fields.get(name) is not None for name in resource.key)
        row = self._store.tables[resource.name].get(self._key(resource, fields)) if known else None
        if row is not None and self._has_parents(resource, row):
            return row
        if fields["id"] in {0, -1}:
            return None
        self._check_needs(resource, "update", resource.update_needs, fields)
        raise Refused(400, "Record not found", field="id", shape="text")

    def _recover(self, resource: Resource, fields: Row) -> None:
        key, table = self._key(resource, fields), self._store.tables[resource.name]
        row = table.removed(key)
        if row is not None:
            table.put(key, row)

    def _check_needs(self, resource: Resource, verb: str, groups: tuple[tuple[str, ...], ...], fields: Row) -> None:
        """The first need that is not met, in the server's words."""
        for group in groups:
            if all(fields.get(name) is None or fields[name] == "" for name in group):
                message = resource.messages.get(verb, {}).get(group[0])
                if message is not None:
                    raise Refused(400, message, field=group[0], shape="text")
                raise Refused(400, _not_null(resource, group[0]), field=group[0], shape="exception")

    def _check_references(self, resource: Resource, fields: Row) -> None:
        for name, target in resource.references.items():
            number = fields.get(name)
            if number is None or number in {0, -1}:
                continue
            if self._store.tables[target].get((int(number),)) is None:
                message = f"{label(RESOURCES[target])} ID {int(number)} does not exist"
                raise Refused(400, message, field=name, shape="exception")

    def _check_unique(self, resource: Resource, fields: Row, before: Row | None) -> None:
        table = self._store.tables[resource.name]
        own = set[Key]() if before is None else {self._key(resource, before)}
        for name in resource.unique:
            text = str(fields.get(name) or "")
            if text and table.holders(name, text) - own:
                raise Refused(400, f"{name.title()} must be unique", field=name, shape="text")

    def _new_id(self, resource: Resource, fields: Row) -> int | str:
        prefix = tuple(fields[name] for name in resource.key[:-1])
        number = self._store.tables[resource.name].next_id(prefix)
        return number if resource.id_type == "integer" else guid(resource.name, len(self._store.tables[resource.name]))


def _not_null(resource: Resource, field: str) -> str:
    """What the database says when a column would be empty (captured: 515)."""
    return (
        f"A database error occurred (515) - Cannot insert the value NULL into column '{field}', "
        f"table 'Sandbox.dbo.{resource.model.upper()}'; column does not allow nulls. INSERT fails."
    )


def _merged(before: Row, given: Row) -> Row:
    """The record with what was given; lists of fields are merged entry by entry."""
    row = {**before, **given, "id": before["id"]}
    for name in _MERGED:
        if isinstance(given.get(name), list) and isinstance(before.get(name), list):
            row[name] = _merged_entries(before[name], given[name])
    return row


def _merged_entries(before: list[Any], given: list[Any]) -> list[Any]:
    """The entries by id, or by name where they have none."""
    entries = list(before)
    for new in given:
        place = next((place for place, old in enumerate(entries) if _is_same_entry(old, new)), None)
        if place is None:
            entries.append(new)
        else:
            entries[place] = {**entries[place], **new}
    return entries


def _is_same_entry(old: Any, new: Any) -> bool:
    if not (isinstance(old, dict) and isinstance(new, dict)):
        return False
    one, other = cast("Row", old), cast("Row", new)
    name = "id" if "id" in other else "name"
    return name in one and name in other and bool(one[name] == other[name])

"""Saving and deleting records.

What live servers were seen to do: an update changes the fields that are given; an id that does not exist is
refused, not created; needs and references are told one at a time; one record is answered with an object and
several with the last of them, unless `returnall=true`. Nothing of an array is saved if one of it is refused,
which was not measured.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from ..contract import RESOURCES, Resource, children_of, label
from ..formats import guid
from ..store import Key, Row, Store
from . import reports
from .bodies import records
from .effects import Moment, after_delete, after_save, completed
from .errors import Refused
from .filters import is_true
from .records import Records
from .request import Query
from .views import View, hidden_in, joined, shown

_MERGED = ("customfields", "fields")
"""Lists of which an update changes the entries that it names and leaves the others."""


class Writes:
    """What changes the records of one sandbox.

    Args:
        store: Where they are.
        records: Finds what is to be changed.
        now: The time, as records have it.
    """

    def __init__(self, store: Store, records: Records, now: Callable[[], str]) -> None:
        self._store, self._records, self._now = store, records, now

    def deleted(self, resource: Resource, text: str, query: Query) -> Row:
        """The record that is deleted by this.

        Raises:
            Refused: It cannot be found, or others refer to it.
        """
        key, row = self._records.find(resource, text, query, "delete")
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

    def _key(self, resource: Resource, fields: Row) -> Key:
        return tuple(fields.get(name) for name in resource.key)

    def _before(self, resource: Resource, fields: Row) -> Row | None:
        """The record that is to be changed; None where there is none yet."""
        if fields.get("id") is None:
            return None
        known = all(fields.get(name) is not None for name in resource.key)
        row = self._store.tables[resource.name].get(self._key(resource, fields)) if known else None
        if row is not None and self._records.has_parents(resource, row):
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

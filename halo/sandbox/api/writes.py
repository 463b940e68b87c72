"""Saving and deleting records.

As live servers were seen to do it: an update changes the fields that are sent; an id that does not exist is refused,
not created; missing fields and dangling references are reported one at a time; one record is answered with an object,
and several with the last of them, unless `returnall=true`. If one record of an array is refused, none is saved, which
was not measured.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from ..contract import RESOURCES, Resource, children_of, key_of, label
from ..formats import guid
from ..store import Key, Row, Store
from . import reports
from .bodies import parse_records
from .effects import SaveContext, after_delete, apply_effects, with_defaults
from .errors import HTTPError
from .query import Query, is_true
from .records import Records
from .views import View, hidden_fields, joined_fields, render

_MERGED = ("customfields", "fields")
"""Lists of which an update changes the entries that it names and leaves the others."""


class Writes:
    """Changes the records of one sandbox.

    Args:
        store: Where they are.
        records: Finds what is to be deleted.
        now: Gives the time, in the form that records have it.
    """

    def __init__(self, store: Store, records: Records, now: Callable[[], str]) -> None:
        self._store, self._records, self._now = store, records, now

    def delete(self, resource: Resource, id_text: str, query: Query) -> Row:
        """Delete a record; gives it as it was.

        Raises:
            HTTPError: It cannot be found, or others refer to it.
        """
        key, row = self._records.find(resource, id_text, query, "delete")
        table = self._store.tables[resource.name]
        for other, field in children_of(resource):
            if self._store.tables[other.name].refers(field, row["id"], is_seeded=table.is_seeded(key)):
                name = row.get("name") or row.get("ref") or row["id"]
                raise HTTPError(400, f"{label(resource)} '{name}' has {label(other)}s linked to it.", shape="text")
        table.remove(key)
        after_delete(resource.name, row, SaveContext(self._store, self._now()))
        return render(self._store, resource, row, hidden_fields(resource, View.DETAILS, query))

    def save_all(self, resource: Resource, body: bytes, query: Query) -> object:
        """Save the records of a body; gives the body of the response.

        Raises:
            HTTPError: One of the records is refused; none is saved.
        """
        records = parse_records(resource, body)
        if resource.name == "reports" and reports.is_dry_run(records[-1]):
            return {**records[-1], **reports.run(self._store, records[-1])}
        before = self._store.snapshot() if len(records) > 1 else None
        rows = list[Row]()
        try:
            for fields in records:
                rows.append(self.save(resource, fields))
        except HTTPError:
            if before:
                self._store.restore(before)
            raise
        hidden = hidden_fields(resource, View.DETAILS, query)
        rendered = [render(self._store, resource, row, hidden) for row in rows]
        return rendered if len(rendered) > 1 and is_true(query, "returnall") else rendered[-1]

    def save(self, resource: Resource, fields: Row, *, new_id: int | str | None = None) -> Row:
        """Create or change one record; gives the whole of it.

        Args:
            resource: Whose record it is.
            fields: Its fields, of the right types.
            new_id: The id that a new record gets; None for the next one.

        Raises:
            HTTPError: It is refused; nothing has changed.
        """
        if resource.restorable and fields.get("_recover"):
            self._recover(resource, fields)
        before = self._existing(resource, fields)
        joined = joined_fields(resource)
        writable = {name: value for name, value in fields.items() if name[0] != "_" and name not in joined}
        verb, groups = ("create", resource.create_needs) if before is None else ("update", resource.update_needs)
        self._check_needs(resource, verb, groups, fields)
        self._check_references(resource, writable)
        self._check_unique(resource, writable, before)
        context = SaveContext(self._store, self._now())
        if before is None:
            sent = {name: value for name, value in writable.items() if name != "id" and value is not None}
            record_id = self._next_id(resource, writable) if new_id is None else new_id
            row = with_defaults(resource.name, {"id": record_id, **sent}, context)
        else:
            row = _merge(before, writable)
        row = apply_effects(resource.name, row, before, context)
        self._store.tables[resource.name].put(key_of(resource, row), row)
        return row

    def _existing(self, resource: Resource, fields: Row) -> Row | None:
        """The record that is to be changed; None if one is to be created."""
        if fields.get("id") is None:
            return None
        has_key = all(fields.get(name) is not None for name in resource.key)
        row = self._store.tables[resource.name].get(key_of(resource, fields)) if has_key else None
        if row is not None and self._records.has_parents(resource, row):
            return row
        if fields["id"] in {0, -1}:
            return None
        self._check_needs(resource, "update", resource.update_needs, fields)
        raise HTTPError(400, "Record not found", field="id", shape="text")

    def _recover(self, resource: Resource, fields: Row) -> None:
        key, table = key_of(resource, fields), self._store.tables[resource.name]
        row = table.removed(key)
        if row is not None:
            table.put(key, row)

    def _check_needs(self, resource: Resource, verb: str, groups: tuple[tuple[str, ...], ...], fields: Row) -> None:
        """Refuse, in the server's words, the first group of fields of which none is there."""
        for group in groups:
            if all(fields.get(name) is None or fields[name] == "" for name in group):
                message = resource.messages.get(verb, {}).get(group[0])
                if message is not None:
                    raise HTTPError(400, message, field=group[0], shape="text")
                raise HTTPError(400, _not_null(resource, group[0]), field=group[0], shape="exception")

    def _check_references(self, resource: Resource, fields: Row) -> None:
        for name, target in resource.references.items():
            number = fields.get(name)
            if number is None or number in {0, -1}:
                continue
            if self._store.tables[target].get((int(number),)) is None:
                message = f"{label(RESOURCES[target])} ID {int(number)} does not exist"
                raise HTTPError(400, message, field=name, shape="exception")

    def _check_unique(self, resource: Resource, fields: Row, before: Row | None) -> None:
        table = self._store.tables[resource.name]
        itself = set[Key]() if before is None else {key_of(resource, before)}
        for name in resource.unique:
            text = str(fields.get(name) or "")
            if text and table.keys_with(name, text) - itself:
                raise HTTPError(400, f"{name.title()} must be unique", field=name, shape="text")

    def _next_id(self, resource: Resource, fields: Row) -> int | str:
        table = self._store.tables[resource.name]
        number = table.next_id(tuple(fields[name] for name in resource.key[:-1]))
        return number if resource.id_type == "integer" else guid(resource.name, len(table))


def _not_null(resource: Resource, field: str) -> str:
    """What the database says if a column would be empty (captured: 515)."""
    return (
        f"A database error occurred (515) - Cannot insert the value NULL into column '{field}', "
        f"table 'Sandbox.dbo.{resource.model.upper()}'; column does not allow nulls. INSERT fails."
    )


def _merge(before: Row, changes: Row) -> Row:
    """The record with its changes; lists of fields are merged entry by entry."""
    row = {**before, **changes, "id": before["id"]}
    for name in _MERGED:
        if isinstance(changes.get(name), list) and isinstance(before.get(name), list):
            row[name] = _merge_entries(before[name], changes[name])
    return row


def _merge_entries(before: list[Any], changes: list[Any]) -> list[Any]:
    """Entries are told apart by id, or by name if they have none."""
    entries = list(before)
    for new in changes:
        index = next((index for index, old in enumerate(entries) if _is_same_entry(old, new)), None)
        if index is None:
            entries.append(new)
        else:
            entries[index] = {**entries[index], **new}
    return entries


def _is_same_entry(old: Any, new: Any) -> bool:
    if not (isinstance(old, dict) and isinstance(new, dict)):
        return False
    before, after = cast("Row", old), cast("Row", new)
    name = "id" if "id" in after else "name"
    return name in before and name in after and bool(before[name] == after[name])

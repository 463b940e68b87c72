"""Saving and deleting records.

As live servers were seen to do it: an update changes the fields that are sent; an id that does not exist is refused,
not created; missing fields and dangling references are reported one at a time; one record is answered with an object,
and several with the last of them, unless `returnall=true`. If one record of an array is refused, none is saved, which
was not measured.
"""

from __future__ import annotations

from collections.abc import Callable

from ..contract import RESOURCES, Resource, children_of, key_of, label
from ..formats import guid
from ..store import Key, Row, Store
from . import reports
from .bodies import parse_records
from .effects import SaveContext, after_delete, apply_effects, with_defaults
from .errors import HTTPError
from .obeyed import ECHOED, obeyed
from .query import Query, is_true
from .records import Records
from .refusals import Attempt, null_refused, refuse
from .views import View, hidden_fields, joined_fields, render
from .webhook_events import Happening


class Writes:
    """Changes the records of one sandbox.

    Args:
        store: Where they are.
        records: Finds what is to be deleted.
        now: Gives the time, in the form that records have it.
        happened: Called with what has happened to tickets, as soon as nothing can take it back.
        merges: Whether custom fields that are not sent stay as they are; otherwise they are emptied.
    """

    def __init__(
        self,
        store: Store,
        records: Records,
        now: Callable[[], str],
        *,
        happened: Callable[[Happening], None],
        merges: bool = False,
    ) -> None:
        self._store, self._records, self._now, self._merges = store, records, now, merges
        self._happened, self._happenings = happened, list[Happening]()

    def delete(self, resource: Resource, id_text: str, query: Query) -> Row:
        """Delete a record; gives it as it was.

        Raises:
            HTTPError: It cannot be found, or others refer to it.
        """
        key, row = self._records.find(resource, id_text, query, "delete")
        refuse(resource, "delete", Attempt(self._store, {}, row))
        table = self._store.tables[resource.name]
        for other, field in children_of(resource):
            if self._store.tables[other.name].refers(field, row["id"], is_seeded=table.is_seeded(key)):
                name = row.get("name") or row.get("ref") or row["id"]
                raise HTTPError(400, f"{label(resource)} '{name}' has {label(other)}s linked to it.", shape="text")
        table.remove(key)
        after_delete(resource.name, row, self._context())
        self._publish()
        return render(self._store, resource, row, hidden_fields(resource, View.DETAILS, query))

    def save_all(self, resource: Resource, body: bytes, query: Query) -> tuple[object, set[str]]:
        """Save the records of a body; gives the body of the response, and the names of what was dropped.

        Raises:
            HTTPError: One of the records is refused; none is saved.
        """
        dropped = set[str]()
        records = parse_records(resource, body, dropped)
        if resource.name == "reports" and reports.is_dry_run(records[-1]):
            return {**records[-1], **reports.run(self._store, records[-1], self._now())}, set()
        before = self._store.snapshot() if len(records) > 1 else None
        rows = list[Row]()
        try:
            for fields in records:
                rows.append(self._save_sent(resource, fields, dropped))
        except HTTPError:
            if before:
                self._store.restore(before)
            self._happenings.clear()
            raise
        self._publish()
        hidden = hidden_fields(resource, View.DETAILS, query)
        rendered = [render(self._store, resource, row, hidden) for row in rows]
        return (rendered if len(rendered) > 1 and is_true(query, "returnall") else rendered[-1]), dropped

    def _save_sent(self, resource: Resource, sent: Row, dropped: set[str]) -> Row:
        """Save a record as a client has sent it: not all of it is obeyed, and some is refused.

        What is dropped is added to `dropped`.
        """
        before = self._existing(resource, sent)
        refuse(resource, "create" if before is None else "update", Attempt(self._store, sent, before))
        fields, names = obeyed(self._store, resource, sent, before, merges=self._merges)
        dropped |= names
        row = self._save(resource, fields)
        echoed = {name: sent[name] for name in ECHOED.get(resource.name, ()) if name in sent}
        return {**row, **echoed}

    def save(self, resource: Resource, fields: Row, *, new_id: int | str | None = None) -> Row:
        """Create or change one record; gives the whole of it.

        Args:
            resource: Whose record it is.
            fields: Its fields, of the right types.
            new_id: The id that a new record gets; None for the next one.

        Raises:
            HTTPError: It is refused; nothing has changed.
        """
        row = self._save(resource, fields, new_id=new_id)
        self._publish()
        return row

    def _save(self, resource: Resource, fields: Row, *, new_id: int | str | None = None) -> Row:
        before = self._existing(resource, fields)
        joined = joined_fields(resource, fields, before)
        writable = {name: value for name, value in fields.items() if name[0] != "_" and name not in joined}
        verb, groups = ("create", resource.create_needs) if before is None else ("update", resource.update_needs)
        self._check_needs(resource, verb, groups, fields)
        self._check_references(resource, writable)
        self._check_unique(resource, writable, before)
        context = self._context()
        if before is None:
            sent = {name: value for name, value in writable.items() if name != "id" and value is not None}
            record_id = self._next_id(resource, writable) if new_id is None else new_id
            row = with_defaults(resource.name, {"id": record_id, **sent}, context)
        else:
            row = {**before, **writable, "id": before["id"]}
        row = apply_effects(resource.name, row, before, context)
        self._store.tables[resource.name].put(key_of(resource, row) or (row["id"],), row)
        return row

    def _context(self) -> SaveContext:
        return SaveContext(self._store, self._now(), self._happenings)

    def _publish(self) -> None:
        """Tell what has happened."""
        happenings, self._happenings[:] = list(self._happenings), []
        for happening in happenings:
            self._happened(happening)

    def _existing(self, resource: Resource, fields: Row) -> Row | None:
        """The record that is to be changed, restored if that is asked for; None if one is to be created."""
        if fields.get("id") is None:
            return None
        if resource.restorable and fields.get("_recover"):
            self._recover(resource, fields)
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
                raise HTTPError(400, null_refused(group[0], resource.model.upper()), field=group[0], shape="exception")

    def _check_references(self, resource: Resource, fields: Row) -> None:
        for name, target in resource.references.items():
            number = fields.get(name)
            if number is None or number in {0, -1}:
                continue
            if not self._store.holding(target, int(number)).has((int(number),)):
                message = f"{label(RESOURCES[target])} ID {int(number)} does not exist"
                raise HTTPError(400, message, field=name, shape="exception")

    def _check_unique(self, resource: Resource, fields: Row, before: Row | None) -> None:
        table = self._store.tables[resource.name]
        itself = set[Key]() if before is None else {key_of(resource, before)}
        for name in resource.unique:
            text = str(fields.get(name) or "")
            if text and table.keys_with(name, text) - itself:
                raise HTTPError(400, "Name must be unique", field=name, shape="text")

    def _next_id(self, resource: Resource, fields: Row) -> int | str:
        table = self._store.tables[resource.name]
        if "id" not in resource.key:
            return 0
        number = table.next_id(tuple(fields[name] for name in resource.key[:-1]))
        return number if resource.id_type == "integer" else guid(resource.name, len(table))

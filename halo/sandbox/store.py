"""The records: what the seed makes, and what has been changed since.

A table never holds a copy of the seeded rows. It asks its source for them and remembers only the changes, so that a
new sandbox, a snapshot and a reset cost next to nothing, however large the tenant is. That only works if a row is
never altered in place: it is replaced.
"""

from __future__ import annotations

import threading
from bisect import insort
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Protocol

import attrs

from .contract import AS_TICKETS

Row = dict[str, Any]
Key = tuple[Any, ...]
"""The values of the key fields of a resource, in their order: (54321,), or (54321, 3) for an action."""


class Source(Protocol):
    """The rows of one resource that a seed makes; always the same ones."""

    def keys(self) -> Sequence[Key]:
        """All keys, in the order of creation."""
        ...

    def has(self, key: Key) -> bool:
        """Whether there is a row with this key."""
        ...

    def row(self, key: Key) -> Row:
        """The row with this key, which exists."""
        ...

    def below(self, prefix: Key) -> Sequence[Key]:
        """The keys that begin with this prefix, in order."""
        ...

    def between(self, first: str, last: str) -> Sequence[Key]:
        """The keys of at least the rows from this time."""
        ...

    def refers(self, field: str) -> bool:
        """Whether a row may have a value in this field, which refers to another row."""
        ...

    def count(self) -> int:
        """The number of rows."""
        ...


@attrs.frozen
class TableState:
    """What a table remembers, for snapshots."""

    changed: dict[Key, Row | None]
    removed: dict[Key, Row]


class Table:
    """The rows of one resource.

    Attributes:
        version: Grows with every change; what was computed from the rows is valid until it does.
    """

    def __init__(self, source: Source) -> None:
        self._source = source
        self._changed: dict[Key, Row | None] = {}
        self._removed: dict[Key, Row] = {}
        self._touched = set[Key]()
        self._ids = dict[Key, tuple[int, int] | None]()
        self._indexes = dict[str, dict[str, set[Key]]]()
        self.version = 0

    def keys(self) -> Iterator[Key]:
        """The keys of all rows, in the order of creation."""
        changed, source = self._changed, self._source
        if not changed:
            yield from source.keys()
            return
        for key in source.keys():  # noqa: SIM118  # not a mapping
            if changed.get(key, key) is not None:
                yield key
        yield from (key for key, row in changed.items() if row is not None and not source.has(key))

    def below(self, prefix: Key) -> list[Key]:
        """The keys that begin with this prefix, such as those of the actions of one ticket."""
        seeded = [key for key in self._source.below(prefix) if self._changed.get(key, key) is not None]
        added = [
            key
            for key, row in self._changed.items()
            if row is not None and key[: len(prefix)] == prefix and not self._source.has(key)
        ]
        return seeded + added

    def between(self, first: str, last: str) -> list[Key]:
        """The keys of at least the rows from this time."""
        seeded = [key for key in self._source.between(first, last) if key not in self._changed]
        return seeded + [key for key, row in self._changed.items() if row is not None]

    def sorted_by(self, value: Callable[[Row], str]) -> list[Key]:
        """The keys in ascending order of a value by which the seeded rows are sorted already."""
        keys = [key for key in self._source.keys() if key not in self._changed]  # noqa: SIM118  # not a mapping
        for key, row in self._changed.items():
            if row is not None:
                insort(keys, key, key=lambda other: value(self.get(other) or {}))
        return keys

    def refers(self, field: str, number: object, *, is_seeded: bool) -> bool:
        """Whether a row has this number in this field. Seeded rows refer only to seeded rows."""
        rows = self.rows() if is_seeded and self._source.refers(field) else filter(None, self._changed.values())
        return any(row.get(field) == number for row in rows)

    def has(self, key: Key) -> bool:
        """Whether there is a row with this key."""
        return self._changed[key] is not None if key in self._changed else self._source.has(key)

    def is_seeded(self, key: Key) -> bool:
        """Whether the seed made a row with this key, even if it has been changed or deleted since."""
        return self._source.has(key)

    def get(self, key: Key) -> Row | None:
        """The row with this key, which must not be altered; None if there is none."""
        if key in self._changed:
            return self._changed[key]
        return self._source.row(key) if self._source.has(key) else None

    def rows(self) -> Iterator[Row]:
        """All rows, in the order of creation."""
        for key in self.keys():
            row = self.get(key)
            if row is not None:
                yield row

    def keys_with(self, field: str, text: str) -> set[Key]:
        """The keys of the rows that have this text in this field; case is ignored."""
        if field not in self._indexes:
            self._indexes[field] = {}
            for key in self.keys():
                self._add_to_index(field, key, self.get(key))
        return self._indexes[field].get(text.casefold(), set())

    def put(self, key: Key, row: Row) -> None:
        """Create or replace the row with this key."""
        self._replace(key, row)
        self._removed.pop(key, None)
        if key[:-1] in self._ids and isinstance(key[-1], int):
            self._ids[key[:-1]] = _bounds((*(self._ids[key[:-1]] or ()), key[-1]))

    def remove(self, key: Key) -> None:
        """Delete the row with this key; `removed` still finds it."""
        row = self.get(key)
        if row is not None:
            self._removed[key] = row
            self._replace(key, None)

    def all_removed(self) -> list[Key]:
        """The keys of the rows that were deleted and not created again."""
        return list(self._removed)

    def removed(self, key: Key) -> Row | None:
        """The row with this key that was deleted and not created again."""
        return self._removed.get(key)

    def next_id(self, prefix: Key = ()) -> int:
        """A number that no row with this prefix has or ever had."""
        if prefix not in self._ids:
            changed = (key for key in self._changed if key[: len(prefix)] == prefix)
            numbers = (key[-1] for key in (*self._source.below(prefix), *changed) if isinstance(key[-1], int))
            self._ids[prefix] = _bounds(numbers)
        lowest, highest = self._ids[prefix] or (0, 0)
        # Some resources count downwards (live: e-mail templates, recurring invoices).
        return lowest - 1 if highest < 0 else highest + 1

    def __len__(self) -> int:
        seeded = sum(1 for key in self._changed if self._source.has(key))
        present = sum(1 for row in self._changed.values() if row is not None)
        return self._source.count() - seeded + present

    def state(self) -> TableState:
        """What `restore` needs to return to the present state."""
        return TableState(dict(self._changed), dict(self._removed))

    def restore(self, state: TableState | None) -> None:
        """Return to this state, or, with None, to the rows as the seed made them."""
        before = self._changed
        self._changed = dict(state.changed) if state else {}
        self._removed = dict(state.removed) if state else {}
        self._ids.clear()
        self._indexes.clear()
        self._touch(*before, *self._changed)

    def take_touched(self) -> list[Key]:
        """The keys whose rows may have changed since the last call."""
        touched, self._touched = self._touched, set[Key]()
        return [key for key in self._changed if key in touched] + [key for key in touched if key not in self._changed]

    def change_of(self, key: Key) -> tuple[bool, Row | None, Row | None]:
        """Whether a row is not as the seed made it, the row as it is now, and as it was when it was deleted."""
        return key in self._changed, self._changed.get(key), self._removed.get(key)

    def _replace(self, key: Key, row: Row | None) -> None:
        before = self.get(key)
        for field, index in self._indexes.items():
            if before is not None:
                index[_folded(before, field)].discard(key)
            self._add_to_index(field, key, row)
        self._changed[key] = row
        self._touch(key)

    def _add_to_index(self, field: str, key: Key, row: Row | None) -> None:
        if row is not None:
            self._indexes[field].setdefault(_folded(row, field), set()).add(key)

    def _touch(self, *keys: Key) -> None:
        self._touched.update(keys)
        self.version += 1


def _bounds(numbers: Iterable[int]) -> tuple[int, int] | None:
    """The lowest and the highest number; None if there are none."""
    all_numbers = list(numbers)
    return (min(all_numbers), max(all_numbers)) if all_numbers else None


def _folded(row: Row, field: str) -> str:
    return str(row.get(field) or "").casefold()


@attrs.frozen
class Snapshot:
    """The data of a sandbox at one moment; `Sandbox.reset` returns to it.

    Attributes:
        tables: Resource -> what its table remembers: for `reset`, not to be read.
    """

    tables: Mapping[str, TableState] = attrs.field(repr=False)


class Store:
    """All tables.

    Attributes:
        lock: Held during each request and each call from a test; they run in different threads.
    """

    def __init__(self, sources: Mapping[str, Source]) -> None:
        self.lock = threading.RLock()
        self.tables = {name: Table(source) for name, source in sources.items()}

    def holding(self, resource: str, number: object) -> Table:
        """The table of the record with this id; projects and opportunities are referred to as tickets too."""
        tables = [self.tables[name] for name in (resource, *(AS_TICKETS if resource == "tickets" else ()))]
        return next((table for table in tables if table.has((number,))), tables[0])

    def version(self) -> int:
        """A number that grows with every change to any table."""
        return sum(table.version for table in self.tables.values())

    def snapshot(self) -> Snapshot:
        """All data as it is now, for `restore`."""
        return Snapshot({name: table.state() for name, table in self.tables.items()})

    def restore(self, snapshot: Snapshot | None) -> None:
        """Return to all data of this snapshot, or, with None, to the data as the seed made it."""
        for name, table in self.tables.items():
            table.restore(snapshot.tables[name] if snapshot else None)

"""The records: what the seed made, and what has been changed since.

A table never holds a copy of the seeded rows. It asks its source for them and remembers the changes alone, so
that a new sandbox, a snapshot and a reset cost next to nothing however large the tenant is. For this to hold a
row is never altered in place: it is replaced.
"""

from __future__ import annotations

import threading
from bisect import insort
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Protocol

import attrs

Row = dict[str, Any]
Key = tuple[Any, ...]
"""The values of the key fields of a resource, in their order: (54321,), or (54321, 3) for an action."""


class Source(Protocol):
    """Rows that a seed makes; always the same ones."""

    def keys(self) -> Sequence[Key]:
        """All keys, in the order of creation."""
        ...

    def has(self, key: Key) -> bool:
        """Whether there is such a row."""
        ...

    def row(self, key: Key) -> Row:
        """The row with this key, which exists."""
        ...

    def below(self, prefix: Key) -> Sequence[Key]:
        """The keys that begin with this, in order."""
        ...

    def between(self, first: str, last: str) -> Sequence[Key]:
        """The keys of the rows that may be of this time; some others do no harm."""
        ...

    def refers(self, field: str) -> bool:
        """Whether a row may have something in this field, which refers to another row."""
        ...

    def count(self) -> int:
        """How many rows there are."""
        ...


@attrs.frozen
class TableState:
    """What a table remembers; for snapshots."""

    changed: dict[Key, Row | None]
    removed: dict[Key, Row]


class Table:
    """The rows of one resource.

    Attributes:
        version: Grows with every change; what was computed from the rows is good as long as it stays.
    """

    def __init__(self, source: Source) -> None:
        self._source = source
        self._changed: dict[Key, Row | None] = {}
        self._removed: dict[Key, Row] = {}
        self._touched = set[Key]()
        self._ids = dict[Key, tuple[int, int] | None]()
        self._holders = dict[str, dict[str, set[Key]]]()
        self.version = 0

    def keys(self) -> Iterator[Key]:
        """The keys of all rows, in the order of creation."""
        changed, source = self._changed, self._source
        if not changed:
            yield from source.keys()
            return
        for key in source.keys():  # noqa: SIM118  # no mapping
            if changed.get(key, key) is not None:
                yield key
        yield from (key for key, row in changed.items() if row is not None and not source.has(key))

    def below(self, prefix: Key) -> list[Key]:
        """The keys that begin with this: those of one ticket's actions."""
        mine = [key for key in self._source.below(prefix) if self._changed.get(key, key) is not None]
        new = [
            key
            for key, row in self._changed.items()
            if row is not None and key[: len(prefix)] == prefix and not self._source.has(key)
        ]
        return mine + new

    def between(self, first: str, last: str) -> list[Key]:
        """The keys of all rows that may be of this time, and of some others."""
        mine = [key for key in self._source.between(first, last) if key not in self._changed]
        return mine + [key for key, row in self._changed.items() if row is not None]

    def by(self, value: Callable[[Row], str]) -> list[Key]:
        """The keys in ascending order of a value in which the rows of the seed stand already."""
        found = [key for key in self._source.keys() if key not in self._changed]  # noqa: SIM118  # no mapping
        for key, row in self._changed.items():
            if row is not None:
                insort(found, key, key=lambda one: value(self.get(one) or {}))
        return found

    def refers(self, field: str, number: object, *, is_seeded: bool) -> bool:
        """Whether a row has this number in this field. Rows of the seed refer only to rows of the seed."""
        rows = self.rows() if is_seeded and self._source.refers(field) else filter(None, self._changed.values())
        return any(row.get(field) == number for row in rows)

    def has(self, key: Key) -> bool:
        """Whether there is a row with this key."""
        return self._changed[key] is not None if key in self._changed else self._source.has(key)

    def is_seeded(self, key: Key) -> bool:
        """Whether the seed made a row with this key, whatever has become of it."""
        return self._source.has(key)

    def get(self, key: Key) -> Row | None:
        """The row with this key, not to be altered; None where there is none."""
        if key in self._changed:
            return self._changed[key]
        return self._source.row(key) if self._source.has(key) else None

    def rows(self) -> Iterator[Row]:
        """All rows, in the order of creation."""
        for key in self.keys():
            row = self.get(key)
            if row is not None:
                yield row

    def holders(self, field: str, text: str) -> set[Key]:
        """The keys of the rows that have this text in this field, in whatever case."""
        if field not in self._holders:
            self._holders[field] = {}
            for key in self.keys():
                self._held(field, key, self.get(key))
        return self._holders[field].get(text.casefold(), set())

    def put(self, key: Key, row: Row) -> None:
        """Create or replace the row with this key."""
        self._replace(key, row)
        self._removed.pop(key, None)
        if key[:-1] in self._ids and isinstance(key[-1], int):
            self._ids[key[:-1]] = _ends((*(self._ids[key[:-1]] or ()), key[-1]))

    def remove(self, key: Key) -> None:
        """Delete the row with this key; it stays in reach of `removed`."""
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
        """A number that no row below this prefix has or ever had."""
        if prefix not in self._ids:
            changed = (key for key in self._changed if key[: len(prefix)] == prefix)
            numbers = (key[-1] for key in (*self._source.below(prefix), *changed) if isinstance(key[-1], int))
            self._ids[prefix] = _ends(numbers)
        lowest, highest = self._ids[prefix] or (0, 0)
        # Some resources count downwards (live: e-mail templates, recurring invoices).
        return lowest - 1 if highest < 0 else highest + 1

    def __len__(self) -> int:
        seeded = sum(1 for key in self._changed if self._source.has(key))
        there = sum(1 for row in self._changed.values() if row is not None)
        return self._source.count() - seeded + there

    def state(self) -> TableState:
        """What to give to `restore` later."""
        return TableState(dict(self._changed), dict(self._removed))

    def restore(self, state: TableState | None) -> None:
        """As it was then; None: as the seed made it."""
        before = self._changed
        self._changed = dict(state.changed) if state else {}
        self._removed = dict(state.removed) if state else {}
        self._ids.clear()
        self._holders.clear()
        self._touch(*before, *self._changed)

    def taken(self) -> list[Key]:
        """The keys whose rows may have changed since this was last called."""
        touched, self._touched = self._touched, set[Key]()
        return [key for key in self._changed if key in touched] + [key for key in touched if key not in self._changed]

    def state_of(self, key: Key) -> tuple[bool, Row | None, Row | None]:
        """Whether a row is other than the seed made it, what it is now, and what it was when it was deleted."""
        return key in self._changed, self._changed.get(key), self._removed.get(key)

    def _replace(self, key: Key, row: Row | None) -> None:
        before = self.get(key)
        for field, holders in self._holders.items():
            if before is not None:
                holders[_folded(before, field)].discard(key)
            self._held(field, key, row)
        self._changed[key] = row
        self._touch(key)

    def _held(self, field: str, key: Key, row: Row | None) -> None:
        if row is not None:
            self._holders[field].setdefault(_folded(row, field), set()).add(key)

    def _touch(self, *keys: Key) -> None:
        self._touched.update(keys)
        self.version += 1


def _ends(numbers: Iterable[int]) -> tuple[int, int] | None:
    """The lowest and the highest; None of none."""
    known = list(numbers)
    return (min(known), max(known)) if known else None


def _folded(row: Row, field: str) -> str:
    return str(row.get(field) or "").casefold()


@attrs.frozen
class Snapshot:
    """The data of a sandbox at one moment; `Sandbox.reset` brings it back."""

    tables: Mapping[str, TableState] = attrs.field(repr=False)


class Store:
    """All tables.

    Attributes:
        lock: Held for the whole of each request and each call from a test, which run in different threads.
    """

    def __init__(self, sources: Mapping[str, Source]) -> None:
        self.lock = threading.RLock()
        self.tables = {name: Table(source) for name, source in sources.items()}

    def version(self) -> int:
        """Grows with every change anywhere."""
        return sum(table.version for table in self.tables.values())

    def snapshot(self) -> Snapshot:
        """All data as it is now."""
        return Snapshot({name: table.state() for name, table in self.tables.items()})

    def restore(self, snapshot: Snapshot | None) -> None:
        """All data as it was then; None: as the seed made it."""
        for name, table in self.tables.items():
            table.restore(snapshot.tables[name] if snapshot else None)

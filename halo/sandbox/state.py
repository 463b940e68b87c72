"""Keeping the data between runs: a SQLite file with what has been changed.

Rows that follow from the seed are not in it. The seed itself is, with the number of tickets and the moment at which the
history ends, so that a restart does not move the dates of tickets.
"""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from pathlib import Path
from typing import cast

from .settings import Settings
from .store import Key, Row, Store, TableState

_MARK = 0x48414C4F
"""`PRAGMA application_id` of such a file: HALO, in ASCII."""

_VERSION = 1
_REMEDY = "Name another file, or remove this one to start afresh."

_TABLES = """
CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE changes (resource TEXT, key TEXT, row TEXT, removed TEXT, UNIQUE (resource, key));
"""
_PUT = """
INSERT INTO changes VALUES (?, ?, ?, ?)
ON CONFLICT (resource, key) DO UPDATE SET row = excluded.row, removed = excluded.removed
"""


class State:
    """A file with the changes of one sandbox, which no other sandbox can open in the meantime.

    Args:
        path: The file, which is created if it does not exist.
        settings: The settings of the sandbox.
        now: The moment at which the history ends, unless the file says otherwise.

    Attributes:
        now: The moment at which the history ends.

    Raises:
        ValueError: The file cannot be used; the text says why, and what to do.
    """

    def __init__(self, path: Path, settings: Settings, now: dt.datetime) -> None:
        self._path = path
        try:
            self._file = sqlite3.connect(path, timeout=0.1, check_same_thread=False)
        except sqlite3.Error as error:
            raise ValueError(f"{path} cannot be opened ({error}). {_REMEDY}") from error
        try:
            self.now = self._lock_and_verify(settings, now)
        except BaseException:
            self._file.close()
            raise

    def load(self, store: Store) -> None:
        """Apply the changes in the file to the records.

        Raises:
            ValueError: The file is broken.
        """
        states = {name: TableState({}, {}) for name in store.tables}
        try:
            for name, text, row, removed in self._file.execute("SELECT * FROM changes ORDER BY rowid"):
                key: Key = tuple(json.loads(text))
                table = states[name]
                table.changed[key] = _load(row)
                if removed is not None:
                    table.removed[key] = json.loads(removed)
        except (sqlite3.Error, ValueError, TypeError, KeyError) as error:
            self.close()
            raise ValueError(f"{self._path} is broken ({error}). {_REMEDY}") from error
        for name, state in states.items():
            store.tables[name].restore(state)
            store.tables[name].take_touched()

    def save(self, store: Store) -> None:
        """Write what has changed since the last call, all or nothing."""
        with self._file:
            for name, table in store.tables.items():
                for key in table.take_touched():
                    self._write(name, key, table.change_of(key))

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def _write(self, name: str, key: Key, state: tuple[bool, Row | None, Row | None]) -> None:
        is_changed, row, removed = state
        key_columns = (name, json.dumps(key))
        if is_changed:
            self._file.execute(_PUT, (*key_columns, _dump(row), _dump(removed)))
        else:
            self._file.execute("DELETE FROM changes WHERE resource = ? AND key = ?", key_columns)

    def _lock_and_verify(self, settings: Settings, now: dt.datetime) -> dt.datetime:
        try:
            self._file.execute("PRAGMA locking_mode = EXCLUSIVE")
            self._file.execute("PRAGMA synchronous = OFF")  # a made-up tenant may be lost with the power
            self._file.execute("BEGIN EXCLUSIVE")
            with self._file:
                return self._verify(settings, now)
        except sqlite3.OperationalError as error:
            raise ValueError(f"{self._path} cannot be used ({error}). {_REMEDY}") from error
        except sqlite3.DatabaseError as error:
            raise ValueError(f"{self._path} is not the state of a sandbox ({error}). {_REMEDY}") from error

    def _verify(self, settings: Settings, now: dt.datetime) -> dt.datetime:
        """The moment at which the history ends; before, the file is checked and, if it is empty, initialised."""
        mark, version = self._pragma("application_id"), self._pragma("user_version")
        if mark == 0 and not self._file.execute("SELECT * FROM sqlite_master").fetchall():
            return self._initialise(settings, now)
        if mark != _MARK:
            raise ValueError(f"{self._path} is a database of something else. {_REMEDY}")
        if version != _VERSION:
            raise ValueError(f"{self._path} was written by another version of the sandbox. {_REMEDY}")
        stored = dict(self._file.execute("SELECT name, value FROM settings").fetchall())
        expected = _identity(settings, settings.now or dt.datetime.fromisoformat(stored["now"]))
        if expected != stored:
            options = " ".join(f"--{name} {value}" for name, value in stored.items() if expected.get(name) != value)
            raise ValueError(f"{self._path} keeps another tenant: start with {options}. {_REMEDY}")
        return dt.datetime.fromisoformat(stored["now"])

    def _pragma(self, name: str) -> int:
        return int(self._file.execute(f"PRAGMA {name}").fetchone()[0])

    def _initialise(self, settings: Settings, now: dt.datetime) -> dt.datetime:
        for statement in (f"PRAGMA application_id = {_MARK}", f"PRAGMA user_version = {_VERSION}", *_TABLES.split(";")):
            self._file.execute(statement)
        self._file.executemany("INSERT INTO settings VALUES (?, ?)", _identity(settings, now).items())
        return now


def _identity(settings: Settings, now: dt.datetime) -> dict[str, str]:
    """What the seeded rows, which are not in the file, follow from."""
    return {"seed": str(settings.seed), "tickets": str(settings.tickets), "now": now.isoformat()}


def _load(text: str | None) -> Row | None:
    return None if text is None else cast("Row", json.loads(text))


def _dump(row: Row | None) -> str | None:
    return None if row is None else json.dumps(row, ensure_ascii=False)

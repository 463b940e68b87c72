"""What remembers which events are done: in memory, in a file, or in SQLite.

All of them are bounded: of the events that are done, the oldest are forgotten. An event that is being handled is
claimed. If a process ends in the midst of that, its claims end after `lease` seconds; what takes longer than that may
be done twice.
"""

from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Protocol, cast

from .._runtime.file_lock import file_lock
from .._runtime.private_file import write_private
from .._settings.validators import is_count, is_duration
from ..errors import ConfigurationError

if TYPE_CHECKING:
    import sqlite3

__all__ = ["FileStore", "MemoryStore", "SQLiteStore", "State", "Store"]

State = Literal["new", "busy", "done"]
"""Of an event: to be handled, being handled, or handled."""

_NEVER = float("inf")


class Store(Protocol):
    """Remembers which events are done. Its methods must be safe to call from any thread, and quick."""

    def begin(self, key: str, claim: str) -> State:
        """The state of an event. If it is new, it is claimed, and busy for everybody else.

        Args:
            key: What tells the event from others.
            claim: What tells who asks from others.
        """
        ...

    def finish(self, key: str) -> None:
        """The event is done."""
        ...

    def release(self, key: str, claim: str) -> None:
        """The event is new again, unless another claim has taken the place of this one."""
        ...


class _Ledger:
    """What is known of events: key -> None if it is done, or else the claim and when that ends; the oldest first."""

    def __init__(self, most: int, entries: dict[str, Any] | None = None) -> None:
        self.entries: dict[str, Any] = {} if entries is None else entries
        self._most = most

    def begin(self, key: str, claim: str, now: float, until: float) -> State:
        """The state of an event; a new one is claimed, and so is one whose claim has ended."""
        if key in self.entries:
            entry = self.entries[key]
            if entry is None:
                return "done"
            if entry[1] > now:
                return "busy"
        self.entries[key] = [claim, until]
        return "new"

    def finish(self, key: str) -> None:
        """The event is done; of those that are, the oldest are forgotten."""
        self.entries.pop(key, None)
        self.entries[key] = None
        too_many = len(self.entries) - self._most
        if too_many > 0:
            done = [key for key, entry in self.entries.items() if entry is None]
            for oldest in done[:too_many]:
                del self.entries[oldest]

    def release(self, key: str, claim: str) -> None:
        """The event is new again, if this claim is the one that holds it."""
        entry = self.entries.get(key)
        if entry is not None and entry[0] == claim:
            del self.entries[key]


class MemoryStore:
    """Remembers events for as long as the process lives, for its threads and tasks alone.

    Args:
        most: How many events that are done are remembered.
    """

    def __init__(self, *, most: int = 10_000) -> None:
        self._ledger, self._lock = _Ledger(_checked_most(most)), threading.Lock()

    def begin(self, key: str, claim: str) -> State:
        """The state of an event; a new one is claimed."""
        with self._lock:
            return self._ledger.begin(key, claim, 0.0, _NEVER)  # who claims it lives as long as this store

    def finish(self, key: str) -> None:
        """The event is done."""
        with self._lock:
            self._ledger.finish(key)

    def release(self, key: str, claim: str) -> None:
        """The event is new again."""
        with self._lock:
            self._ledger.release(key, claim)


class FileStore:
    """Remembers events in a JSON file that several processes may share.

    The operating system's lock on a second file (`.lock`) makes them wait for each other. The file is written anew with
    each event: for many, use `SQLiteStore`.

    Args:
        path: The file, which is created if it is not there.
        most: How many events that are done are remembered.
        lease: After how many seconds an event that is being handled is taken to be left behind by a process that has
            ended. Set it higher than the longest time that handling takes.
        time: Seconds since 1970.

    Raises:
        ConfigurationError: A setting is not valid. From its methods: the file is not such a store.
        OSError: From its methods: the file cannot be read or written.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        *,
        most: int = 10_000,
        lease: float = 600.0,
        time: Callable[[], float] = time.time,
    ) -> None:
        self._path, self._most = Path(path).expanduser(), _checked_most(most)
        self._lease, self._time = _checked_lease(lease), time

    def begin(self, key: str, claim: str) -> State:
        """The state of an event; a new one is claimed."""
        with self._changing() as ledger:
            now = self._time()
            return ledger.begin(key, claim, now, now + self._lease)

    def finish(self, key: str) -> None:
        """The event is done."""
        with self._changing() as ledger:
            ledger.finish(key)

    def release(self, key: str, claim: str) -> None:
        """The event is new again."""
        with self._changing() as ledger:
            ledger.release(key, claim)

    @contextmanager
    def _changing(self) -> Generator[_Ledger]:
        with file_lock(self._path.with_name(f"{self._path.name}.lock")):
            ledger = _Ledger(self._most, self._read())
            before = dict(ledger.entries)
            yield ledger
            if ledger.entries != before:
                write_private(self._path, json.dumps({"events": ledger.entries}).encode())

    def _read(self) -> dict[str, Any]:
        try:
            content = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (ValueError, RecursionError):
            content = None
        events = cast("dict[str, Any]", content).get("events") if isinstance(content, dict) else None
        if not isinstance(events, dict):
            raise ConfigurationError(
                f"{self._path} is not a file of events.",
                advice="Name another file, or remove this one: events that are done may then be done again.",
            )
        return cast("dict[str, Any]", events)

    def __repr__(self) -> str:
        return f"FileStore({str(self._path)!r})"


_TABLE = (
    "CREATE TABLE IF NOT EXISTS halo_webhook_events"
    " (number INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, claim TEXT, until REAL)"
)
_BEGIN = (
    "INSERT INTO halo_webhook_events (key, claim, until) VALUES (:key, :claim, :until)"
    " ON CONFLICT (key) DO UPDATE SET claim = excluded.claim, until = excluded.until"
    " WHERE claim IS NOT NULL AND until <= :now"
)
_STATE = "SELECT claim IS NULL FROM halo_webhook_events WHERE key = ?"
_FINISH = "INSERT OR REPLACE INTO halo_webhook_events (key) VALUES (?)"
_RELEASE = "DELETE FROM halo_webhook_events WHERE key = ? AND claim = ?"
_FORGET = (
    "DELETE FROM halo_webhook_events WHERE claim IS NULL AND number <="
    " (SELECT number FROM halo_webhook_events WHERE claim IS NULL ORDER BY number DESC LIMIT 1 OFFSET ?)"
)
_PATIENCE = 5.0  # seconds for another process to write


class SQLiteStore:
    """Remembers events in a table of a SQLite file, `halo_webhook_events`, which several processes may share.

    Args:
        path: The file, which is created if it is not there. It may hold other tables. Not ":memory:", which each call
            would find empty: that is `MemoryStore`.
        most: How many events that are done are remembered.
        lease: As for `FileStore`.
        time: Seconds since 1970.

    Raises:
        ConfigurationError: A setting is not valid.
        sqlite3.Error: From its methods: the file is no SQLite file, or cannot be read or written.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        *,
        most: int = 100_000,
        lease: float = 600.0,
        time: Callable[[], float] = time.time,
    ) -> None:
        self._path, self._most = Path(path).expanduser(), _checked_most(most)
        self._lease, self._time = _checked_lease(lease), time
        if str(path) == ":memory:":
            raise ConfigurationError("path=':memory:' would remember nothing.", advice="Use MemoryStore().")

    def begin(self, key: str, claim: str) -> State:
        """The state of an event; a new one is claimed."""
        now = self._time()
        with self._connected() as file:
            values = {"key": key, "claim": claim, "now": now, "until": now + self._lease}
            if file.execute(_BEGIN, values).rowcount:
                return "new"
            [is_done] = file.execute(_STATE, (key,)).fetchone()
            return "done" if is_done else "busy"

    def finish(self, key: str) -> None:
        """The event is done."""
        with self._connected() as file:
            file.execute(_FINISH, (key,))
            file.execute(_FORGET, (self._most,))

    def release(self, key: str, claim: str) -> None:
        """The event is new again."""
        with self._connected() as file:
            file.execute(_RELEASE, (key, claim))

    @contextmanager
    def _connected(self) -> Generator[sqlite3.Connection]:
        """The file in a transaction, by a connection for this call alone: safe with threads, and after a fork."""
        import sqlite3  # noqa: PLC0415  # some builds of Python lack it

        file = sqlite3.connect(self._path, timeout=_PATIENCE, isolation_level=None)
        try:
            file.execute("BEGIN IMMEDIATE")
            with file:
                file.execute(_TABLE)
                yield file
        finally:
            file.close()

    def __repr__(self) -> str:
        return f"SQLiteStore({str(self._path)!r})"


def _checked_most(most: int) -> int:
    if not is_count(most):
        raise ConfigurationError(f"most={most!r} is not a number of events.", advice="Give an int above 0.")
    return most


def _checked_lease(lease: float) -> float:
    if not is_duration(lease) or not lease:
        raise ConfigurationError(f"lease={lease!r} is not a duration.", advice="Give seconds, more than 0.")
    return lease

"""What was asked: one entry per request, in the order of the answers, for assertions and for a look."""

from __future__ import annotations

import math
import threading
from collections.abc import Generator, Mapping
from contextlib import contextmanager

import attrs

SECRET_HEADERS = frozenset({"authorization", "cookie", "x-halo-api-key"})
SECRET_FIELDS = frozenset({"client_secret", "password", "refresh_token", "code"})
IGNORED = "x-sandbox-ignored"
"""The header that names the documented filters which have no effect in the sandbox."""

_LONGEST_BODY = 64 * 1024


@attrs.frozen
class Entry:
    """One request, and how it was answered.

    Attributes:
        method: In capital letters.
        path: As it was asked, decoded; without the query.
        query: Parameter -> value; the last one where a name was given twice.
        headers: Names in small letters; without secrets.
        body: The JSON value, or the fields of a form without secrets; None where there is no body, text otherwise.
            Where the journal is bounded, a large one is told by its size alone.
        status: The status code; None where the connection was cut instead.
        at: Seconds by the clock of the sandbox when it came.
        seconds: How long it took.
        connection: The client's address; the same one means the same connection. Empty in process.
        ignored: The documented filters of a list that have an effect on a live server and none in the sandbox.
    """

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str] = attrs.field(repr=False)
    body: object
    status: int | None
    at: float = attrs.field(repr=False)
    seconds: float = attrs.field(repr=False)
    connection: str = attrs.field(repr=False)
    ignored: tuple[str, ...] = ()


class Journal(list[Entry]):
    """The entries, and two counters beside them.

    Args:
        most: How many entries are kept, the last ones; None: all, for as long as a test lives.

    Attributes:
        most_in_flight: How many requests were being answered at once, at most.
        longest_body: Bytes of a body that is kept; a server that runs for days must not grow.
    """

    def __init__(self, most: int | None = None) -> None:
        super().__init__()
        self._most = most
        self.longest_body = math.inf if most is None else _LONGEST_BODY
        self.most_in_flight = 0
        self._in_flight = 0
        self._lock = threading.Lock()

    def append(self, entry: Entry) -> None:
        """Enter one request."""
        super().append(entry)
        if self._most is not None and len(self) > self._most:
            del self[: len(self) - self._most]

    @property
    def token_calls(self) -> int:
        """How often a token was asked for."""
        return sum(entry.path.lower().rstrip("/") == "/auth/token" for entry in self)

    def clear(self) -> None:
        """Forget everything so far; what is being answered now will still be entered."""
        super().clear()
        with self._lock:
            self.most_in_flight = self._in_flight

    @contextmanager
    def in_flight(self) -> Generator[None]:
        """A context from a request's coming to its answer."""
        with self._lock:
            self._in_flight += 1
            self.most_in_flight = max(self.most_in_flight, self._in_flight)
        try:
            yield
        finally:
            with self._lock:
                self._in_flight -= 1

"""The journal: one entry per request, in the order of the responses, for assertions and for reading."""

from __future__ import annotations

import math
import threading
from collections.abc import Generator, Mapping
from contextlib import contextmanager

import attrs

SECRET_HEADERS = frozenset({"authorization", "cookie", "x-halo-api-key"})
SECRET_FIELDS = frozenset({"client_secret", "password", "refresh_token", "code"})
IGNORED = "x-sandbox-ignored"
"""The header with the names of the documented filters that have no effect in the sandbox."""

_LONGEST_BODY = 64 * 1024


@attrs.frozen
class Entry:
    """A request and its response.

    Attributes:
        method: In capital letters.
        path: As it was sent, decoded; without the query.
        query: Parameter -> value; the last one if a name was given twice.
        headers: Names in lower case; without secrets.
        body: The JSON value, or the fields of a form without secrets; None if there is no body, otherwise text.
            If the number of entries is limited, a large body is replaced by its size.
        status: The status code; None if the connection was cut instead.
        at: When it came, in seconds by the clock of the sandbox.
        seconds: How long it took.
        connection: The client's address; the same address means the same connection. Empty in process.
        ignored: The documented filters of a list that have an effect on a live server but not in the sandbox.
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
    """The entries, with counters.

    Args:
        most: How many entries are kept, the last ones; None for all.

    Attributes:
        most_in_flight: The highest number of requests that were being answered at the same time.
        longest_body: Bytes; a longer body is not kept if the number of entries is limited, so that a server that runs
            for days does not grow.
    """

    def __init__(self, most: int | None = None) -> None:
        super().__init__()
        self._most = most
        self.longest_body = math.inf if most is None else _LONGEST_BODY
        self.most_in_flight = 0
        self._in_flight = 0
        self._lock = threading.Lock()

    def append(self, entry: Entry) -> None:
        """Add an entry."""
        super().append(entry)
        if self._most is not None and len(self) > self._most:
            del self[: len(self) - self._most]

    @property
    def token_calls(self) -> int:
        """The number of token requests."""
        return sum(entry.path.lower().rstrip("/") == "/auth/token" for entry in self)

    def clear(self) -> None:
        """Remove all entries; requests that are being answered now will still be entered."""
        super().clear()
        with self._lock:
            self.most_in_flight = self._in_flight

    @contextmanager
    def in_flight(self) -> Generator[None]:
        """A context for the time in which a request is answered."""
        with self._lock:
            self._in_flight += 1
            self.most_in_flight = max(self.most_in_flight, self._in_flight)
        try:
            yield
        finally:
            with self._lock:
                self._in_flight -= 1

"""The line on stderr that shows how far a command has come, and that it waits, if that takes over a second."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Iterator
from threading import Event, Thread
from types import TracebackType
from typing import Self, TypeVar

from .terminal import draw

__all__ = ["Patience", "Progress", "patiently"]

T = TypeVar("T")

_FIRST, _EVERY = 1.0, 0.2  # seconds


class Progress:
    """A line that is written over itself: rows, total, rate, time left. Only for somebody who looks at it.

    Args:
        is_shown: Whether anybody may see it.
    """

    def __init__(self, *, is_shown: bool) -> None:
        self._is_shown = is_shown and sys.stderr.isatty()
        self._began = self._last = time.monotonic()
        self._is_there = False

    def update(self, rows: int, total: int | None) -> None:
        """Show that there are so many rows of so many."""
        now = time.monotonic()
        if not self._is_shown or rows == total or now - self._began < _FIRST or now - self._last < _EVERY:
            return
        self._last = now
        rate = rows / (now - self._began)
        of = f" of {total:,}" if total is not None else ""
        left = f", {_time((total - rows) / rate)} left" if total is not None and rate and total > rows else ""
        self._write(f"{rows:,}{of} rows, {rate:,.0f} a second{left}")

    def clear(self) -> None:
        """Take the line away, before something else is printed."""
        if self._is_there:
            self._write("")
            self._is_there = False

    def _write(self, text: str) -> None:
        draw(text)
        self._is_there = bool(text)


class Patience:
    """A context in which nothing is printed: if it takes long, a line says so, to whoever looks.

    Args:
        is_shown: Whether anybody may see it.
        doing: What it is at, in words; None for a call that waits for one answer.
    """

    def __init__(self, *, is_shown: bool, doing: Callable[[], str] | None = None) -> None:
        self._doing = doing or (lambda: "waiting for an answer")
        self._is_over = Event()
        self._thread = Thread(target=self._wait, daemon=True) if is_shown and sys.stderr.isatty() else None

    def _wait(self) -> None:
        began = time.monotonic()
        is_there = False
        while not self._is_over.wait(_FIRST):
            draw(f"{self._doing()}, {time.monotonic() - began:.0f} s")
            is_there = True
        if is_there:
            draw("")

    def __enter__(self) -> Self:
        if self._thread:
            self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._is_over.set()
        if self._thread:
            self._thread.join()


def patiently(items: Iterable[T], *, is_shown: bool) -> Iterator[T]:
    """The same items, with patience for each."""
    iterator = iter(items)
    while True:
        with Patience(is_shown=is_shown):
            item = next(iterator, None)
        if item is None:
            return
        yield item


def _time(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes} min"
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"

"""The line on stderr that shows how far a command has come, if it takes over a second."""

from __future__ import annotations

import sys
import time

import click

__all__ = ["Progress"]

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
        click.echo(f"\r\x1b[K{text}", err=True, nl=False)
        self._is_there = bool(text)


def _time(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes} min"
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"

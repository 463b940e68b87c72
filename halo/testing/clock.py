"""A clock for tests: time passes only when something waits, and then at once."""

from __future__ import annotations

import asyncio
import threading

__all__ = ["FakeClock"]


class FakeClock:
    """A clock whose time passes only when something waits, and then at once.

    Attributes:
        slept: The seconds of each wait, in order.
    """

    def __init__(self, now: float = 1_800_000_000.0) -> None:
        self._start, self._passed = now, 0.0
        self._lock = threading.Lock()
        self.slept: list[float] = []

    def monotonic(self) -> float:
        """Seconds since the clock was created."""
        return self._passed

    def time(self) -> float:
        """Seconds since 1970."""
        return self._start + self._passed

    def advance(self, seconds: float) -> None:
        """Let time pass without a wait."""
        with self._lock:
            self._passed += seconds

    def sleep(self, seconds: float) -> None:
        """Record the wait, and let its time pass at once."""
        with self._lock:
            self.slept.append(seconds)
            self._passed += seconds

    async def asleep(self, seconds: float) -> None:
        """Record the wait, let its time pass at once, and let other tasks run."""
        self.sleep(seconds)
        await asyncio.sleep(0)

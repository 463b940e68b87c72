"""The clock: telling the time and waiting, so that tests can fake both."""

from __future__ import annotations

import threading
import time
from contextvars import ContextVar
from typing import Protocol

stopping: ContextVar[threading.Event | None] = ContextVar("stopping", default=None)
"""Set to end the waits of a worker thread; None in the caller's own threads."""


class Stopped(BaseException):
    """The result of this thread is no longer needed. Not an Exception, so that nothing takes it for a failure."""


class Clock(Protocol):
    """What halo needs from a clock. `halo.testing.FakeClock` never really waits."""

    def monotonic(self) -> float:
        """Seconds that never go back."""
        ...

    def time(self) -> float:
        """Seconds since 1970, to compare with dates from the server."""
        ...

    def sleep(self, seconds: float) -> None:
        """Block the caller."""
        ...

    async def asleep(self, seconds: float) -> None:
        """Wait while other tasks run."""
        ...


class SystemClock:
    """The real clock."""

    def monotonic(self) -> float:
        """Seconds that never go back."""
        return time.monotonic()

    def time(self) -> float:
        """Seconds since 1970."""
        return time.time()

    def sleep(self, seconds: float) -> None:
        """Block the calling thread, at most until `stopping` is set."""
        event = stopping.get()
        if event is None:
            time.sleep(min(seconds, threading.TIMEOUT_MAX))
        elif event.wait(min(seconds, threading.TIMEOUT_MAX)):
            raise Stopped

    async def asleep(self, seconds: float) -> None:
        """Wait while other tasks run."""
        import asyncio  # noqa: PLC0415  # takes time to load, which synchronous programs save

        await asyncio.sleep(min(seconds, threading.TIMEOUT_MAX))

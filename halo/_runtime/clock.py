"""Time, so that it can be faked: what the hour is, and waiting."""

from __future__ import annotations

import threading
import time
from contextvars import ContextVar
from typing import Protocol

stopping: ContextVar[threading.Event | None] = ContextVar("stopping", default=None)
"""What ends the waits of a thread that works for another one; None in threads of the caller's."""


class Stopped(BaseException):
    """Nobody wants the result of this thread any more; no Exception, so that nothing takes it for a failure."""


class Clock(Protocol):
    """What halo needs of time. `halo.testing.FakeClock` is one that never really waits."""

    def monotonic(self) -> float:
        """Seconds that only go forward."""
        ...

    def time(self) -> float:
        """Seconds since 1970, for dates that a server names."""
        ...

    def sleep(self, seconds: float) -> None:
        """Block the caller."""
        ...

    async def asleep(self, seconds: float) -> None:
        """Let others run meanwhile."""
        ...


class SystemClock:
    """The real one."""

    def monotonic(self) -> float:
        """Seconds that only go forward."""
        return time.monotonic()

    def time(self) -> float:
        """Seconds since 1970."""
        return time.time()

    def sleep(self, seconds: float) -> None:
        """Block the calling thread, until `stopping` is set at the longest."""
        event = stopping.get()
        if event is None:
            time.sleep(seconds)
        elif event.wait(seconds):
            raise Stopped

    async def asleep(self, seconds: float) -> None:
        """Let other tasks run meanwhile."""
        import asyncio  # noqa: PLC0415  # takes time to load, which synchronous programs save

        await asyncio.sleep(seconds)

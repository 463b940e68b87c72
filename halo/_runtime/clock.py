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
    """The real clock, also where a test has frozen time (as freezegun does): a wait would never end there."""

    # Taken here, and kept in a class, where nobody looks for functions to replace.
    _monotonic = staticmethod(time.monotonic)
    _time = staticmethod(time.time)
    _sleep = staticmethod(time.sleep)

    def monotonic(self) -> float:
        """Seconds that never go back."""
        return self._monotonic()

    def time(self) -> float:
        """Seconds since 1970."""
        return self._time()

    def sleep(self, seconds: float) -> None:
        """Block the calling thread, at most until `stopping` is set."""
        event = stopping.get()
        if event is None:
            self._sleep(min(seconds, threading.TIMEOUT_MAX))
        elif event.wait(min(seconds, threading.TIMEOUT_MAX)):
            raise Stopped

    async def asleep(self, seconds: float) -> None:
        """Wait while other tasks run."""
        import asyncio  # noqa: PLC0415  # takes time to load, which synchronous programs save

        seconds = min(seconds, threading.TIMEOUT_MAX)
        if time.monotonic is self._monotonic:
            await asyncio.sleep(seconds)
            return
        ended = threading.Event()  # the clock of the event loop stands still
        try:
            await asyncio.get_running_loop().run_in_executor(None, ended.wait, seconds)
        finally:
            ended.set()

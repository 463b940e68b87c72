"""Time, so that it can be faked: what the hour is, and waiting."""

from __future__ import annotations

import asyncio
import math
import time
from typing import Protocol


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
        """Block the calling thread."""
        time.sleep(seconds)

    async def asleep(self, seconds: float) -> None:
        """Let other tasks run meanwhile."""
        await asyncio.sleep(seconds)


def is_duration(value: object) -> bool:
    """Whether it is a number of seconds, 0 or more."""
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < math.inf

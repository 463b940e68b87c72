"""Time that passes only while somebody waits, and for all who wait at once."""

from __future__ import annotations

import asyncio

from halo.testing import FakeClock


class SharedClock(FakeClock):
    """Whoever sleeps side by side wakes at the same moment, where `FakeClock` adds up what each has slept."""

    def sleep(self, seconds: float) -> None:
        moment = self._passed + seconds
        self._passed = max(self._passed, moment)

    async def asleep(self, seconds: float) -> None:
        moment = self._passed + seconds
        await asyncio.sleep(0)
        self._passed = max(self._passed, moment)

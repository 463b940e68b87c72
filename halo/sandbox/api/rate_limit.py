"""The rate limit: a sliding window, as the vendor's policy describes it and live servers told of it.

The refusal is a text without `Retry-After` (HaloAPI issue 31). Refused requests do not count.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable

from ..settings import Settings
from .errors import Refused


class Window:
    """The requests of the last seconds.

    Args:
        settings: The limit, and whether `Retry-After` is told.
        clock: Seconds that only go forward.
    """

    def __init__(self, settings: Settings, clock: Callable[[], float]) -> None:
        self._settings, self._clock = settings, clock
        self._times: deque[float] = deque()

    def enter(self) -> None:
        """Count one request.

        Raises:
            Refused: It is one too many.
        """
        if self._settings.rate_limit is None:
            return
        limit, seconds = self._settings.rate_limit
        now = self._clock()
        while self._times and self._times[0] <= now - seconds:
            self._times.popleft()
        if len(self._times) >= limit:
            wait = math.ceil(self._times[0] + seconds - now)
            told = wait if self._settings.retry_after or self._settings.documented_errors else None
            raise Refused(429, too_many(limit, seconds), shape="plain", retry_after=told)
        self._times.append(now)

    def clear(self) -> None:
        """Forget all requests."""
        self._times.clear()


def too_many(limit: int, seconds: float) -> str:
    """What a live server says."""
    span = f"{seconds / 60:g} minute" if seconds >= 60 else f"{seconds:g} second"
    return f"Rate Limit Reached - {limit} Requests per rolling {span} window."

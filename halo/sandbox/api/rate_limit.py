"""The rate limit: a sliding window, as the vendor's policy describes it and live servers report it.

The response is a text without `Retry-After` (HaloAPI issue 31). Refused requests do not count.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable

from ..settings import Settings
from .errors import HTTPError


class RateLimit:
    """Counts requests in a sliding window.

    Args:
        settings: The limit, and whether responses have `Retry-After`.
        clock: Seconds that only go forward.
    """

    def __init__(self, settings: Settings, clock: Callable[[], float]) -> None:
        self._settings, self._clock = settings, clock
        self._times: deque[float] = deque()

    def count(self) -> None:
        """Count one request.

        Raises:
            HTTPError: There were too many before it (429).
        """
        if self._settings.rate_limit is None:
            return
        limit, seconds = self._settings.rate_limit
        now = self._clock()
        while self._times and self._times[0] <= now - seconds:
            self._times.popleft()
        if len(self._times) >= limit:
            wait = math.ceil(self._times[0] + seconds - now)
            retry_after = wait if self._settings.retry_after or self._settings.documented_errors else None
            raise HTTPError(429, rate_limit_message(limit, seconds), shape="plain", retry_after=retry_after)
        self._times.append(now)

    def clear(self) -> None:
        """Forget all requests so far."""
        self._times.clear()


def rate_limit_message(limit: int, seconds: float) -> str:
    """What a live server says in a 429."""
    span = f"{seconds / 60:g} minute" if seconds >= 60 else f"{seconds:g} second"
    return f"Rate Limit Reached - {limit} Requests per rolling {span} window."

"""The rate limit: how many requests may be sent, and the common pause after a 429.

It only decides. `try_acquire` either counts a request and lets it pass, or says how long to wait before asking again;
the caller waits. A limiter belongs to one client and is shared by its threads or tasks and its `with_options` copies.
Halo's published limits have changed over the years (300, 450 and 700 per 5 minutes, 500 per 3 minutes in the Fair
Use Policy), so they are a setting; the default is the two newest.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Sequence
from typing import Protocol, cast

import attrs

from .._settings.validators import is_count, is_number
from ..errors import ConfigurationError
from .retry import Stop


@attrs.frozen(init=False)
class RateLimit:
    """How many requests may be sent within how many seconds, in one or several sliding windows.

    Attributes:
        windows: Pairs of requests and seconds; all of them apply.
    """

    windows: tuple[tuple[int, float], ...]

    def __init__(self, *windows: tuple[int, float]) -> None:
        if not windows:
            raise ConfigurationError(
                "RateLimit() has no window.", advice="Use RateLimit((500, 180)), or None for no limit."
            )
        for window in windows:
            _check(window)
        checked = tuple((requests, float(seconds)) for requests, seconds in windows)
        self.__attrs_init__(checked)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]


class SharedWindow(Protocol):
    """A limit that is shared with other programs, such as `halo.shared_limit.SharedRateLimit`.

    If it has a method `left` as that one, `usage.left` is what it gives.
    """

    def try_acquire(self) -> float:
        """Count a request and return 0, or return the seconds to wait before asking again."""
        ...


@attrs.frozen
class Usage:
    """What a client has used of its budget.

    Attributes:
        requests: Requests within the longest window (all so far if there is no limit), token requests included.
        left: Requests that may be sent now; None if there is no limit, or one that cannot tell.
        waits: How often a request had to wait, for our own budget or for the server.
        waited: Seconds during which at least one call was waiting.
        throttled: How often the server answered 429.
    """

    requests: int
    left: int | None
    waits: int
    waited: float
    throttled: int


@attrs.frozen
class Delay:
    """A request has to wait, and then to ask again.

    Attributes:
        seconds: How long.
        reason: Why, in a sentence.
        server_imposed: Whether the server asks for it, and not our own limit.
    """

    seconds: float
    reason: str
    server_imposed: bool = False


class NotAdmittedError(Exception):
    """A request would have to wait for longer than its call may.

    Attributes:
        method, path: Of the request, which may be that for a token.
        delay: How long it would have to wait.
        stop: Why that is too long.
    """

    def __init__(self, method: str, path: str, delay: Delay, stop: Stop) -> None:
        super().__init__(f"{method} {path}: {delay.reason}")
        self.method, self.path, self.delay, self.stop = method, path, delay, stop


class RateLimiter:
    """Counts requests. Its methods never block for longer than it takes to count."""

    def __init__(self, limit: RateLimit | SharedWindow | None) -> None:
        self._shared = None if limit is None or isinstance(limit, RateLimit) else limit
        self._windows = limit.windows if isinstance(limit, RateLimit) else ()
        self._longest = max((seconds for _, seconds in self._windows), default=0.0)
        self._sent: deque[float] = deque()
        self._sent_ever = 0
        self._paused_until = 0.0
        self._probe_every: float | None = None  # seconds; None if the pause is not longer than a caller would wait
        self._probe_at = self._probed_at = 0.0
        self._throttled = 0
        self._waits, self._waited = 0, 0.0
        self._waiting, self._waiting_since = 0, 0.0
        self._lock = threading.Lock()

    def try_acquire(self, now: float, *, is_further: bool = False, ahead: int = 0) -> Delay | None:
        """Count a request and let it pass (None), or say how long to wait before asking again.

        Args:
            now: Monotonic seconds.
            is_further: Whether it belongs to an attempt that was let through already, as its sign-in does.
            ahead: How many more requests there must be room for in our own limit; they are not counted yet.
        """
        with self._lock:
            self._forget(now)
            is_probe = self._probe_every is not None and (now >= self._probe_at or is_further)
            delay = self._delay(now, is_paused=not is_probe, ahead=ahead) or self._shared_delay()
            if delay is None:
                if self._probe_every is not None and is_probe and not is_further:
                    self._probed_at, self._probe_at = now, now + self._probe_every
                self._sent_ever += 1
                if self._windows:
                    self._sent.append(now)
            return delay

    def record_429(self) -> None:
        """Count a 429, for `usage`."""
        with self._lock:
            self._throttled += 1

    def pause(self, now: float, seconds: float, most: float) -> None:
        """Let no request pass for a while: the server has answered 429.

        Args:
            now: Monotonic seconds.
            seconds: How long.
            most: If that is longer than this, one request passes after each so many seconds, and ends the pause if it
                succeeds: the server may name any time, an hour or the year 9999.
        """
        with self._lock:
            self._paused_until = max(self._paused_until, now + seconds)
            if seconds > most:
                self._probe_every = max(most, 1.0)
                self._probe_at = now + self._probe_every

    def record_answer(self, began: float) -> None:
        """Record an answer other than 429 to an attempt that began then: after a probe, it ends the pause."""
        if self._probe_every is not None:
            with self._lock:
                if began >= self._probed_at > 0.0:
                    self._paused_until, self._probe_every, self._probed_at = 0.0, None, 0.0

    def begin_wait(self, now: float) -> None:
        """A call begins to wait. Several that wait at once count once in `usage.waited`."""
        with self._lock:
            self._waits += 1
            if not self._waiting:
                self._waiting_since = now
            self._waiting += 1

    def end_wait(self, now: float) -> None:
        """A call has finished waiting."""
        with self._lock:
            self._waiting -= 1
            if not self._waiting:
                self._waited += now - self._waiting_since

    def usage(self, now: float) -> Usage:
        """What has been used so far."""
        count_shared: Callable[[], int] | None = getattr(self._shared, "left", None)
        shared = None if count_shared is None else count_shared()
        with self._lock:
            self._forget(now)
            left = min((limit - self._within(seconds, now) for limit, seconds in self._windows), default=shared)
            if left is not None and now < self._paused_until:
                left = 0
            requests = len(self._sent) if self._windows else self._sent_ever
            under_way = now - self._waiting_since if self._waiting else 0.0
            return Usage(requests, left, self._waits, self._waited + under_way, self._throttled)

    def _forget(self, now: float) -> None:
        while self._sent and self._sent[0] <= now - self._longest:
            self._sent.popleft()

    def _within(self, seconds: float, now: float) -> int:
        """Requests within the last seconds; counted from the newest, because a window ends now."""
        count = 0
        for moment in reversed(self._sent):
            if moment <= now - seconds:
                break
            count += 1
        return count

    def _delay(self, now: float, *, is_paused: bool, ahead: int = 0) -> Delay | None:
        paused = self._paused_until - now if is_paused else 0.0
        delays = [Delay(paused, "the server has answered 429", server_imposed=True)]
        for limit, seconds in self._windows:
            room = max(1, limit - ahead)
            if len(self._sent) >= room:
                sent = "1 request was" if limit == 1 else f"{limit} requests were"
                reason = f"{sent} sent within {seconds:g} s, which is the limit"
                delays.append(Delay(self._sent[-room] + seconds - now, reason))
        longest = max(delays, key=lambda delay: delay.seconds)
        return longest if longest.seconds > 0 else None

    def _shared_delay(self) -> Delay | None:
        seconds = 0.0 if self._shared is None else self._shared.try_acquire()
        return Delay(seconds, "the shared request budget is used up") if seconds > 0 else None


class RetryBudget:
    """How many retries a client may still send to a server that keeps failing.

    Each retry takes one, each response that is not a failure gives back a tenth, up to fifty: a server that is down is
    not hammered by all callers five times over, and one that fails now and then is not given up on. (Retry throttling,
    as gRPC specifies it in its proposal A6.)
    """

    FULL = 50.0
    GIVEN_BACK = 0.1

    def __init__(self) -> None:
        self._left = self.FULL
        self._lock = threading.Lock()

    def try_acquire(self) -> bool:
        """Whether one more retry may be sent; if so, it is counted."""
        with self._lock:
            if self._left < 1:
                return False
            self._left -= 1
            return True

    def record_answer(self) -> None:
        """Record a response that is not a failure."""
        if self._left < self.FULL:
            with self._lock:
                self._left = min(self.FULL, self._left + self.GIVEN_BACK)


def _check(window: object) -> None:
    pair = tuple(cast("Sequence[object]", window)) if isinstance(window, list | tuple) else ()
    if not (len(pair) == 2 and is_count(pair[0]) and is_number(pair[1]) and pair[1] > 0):
        raise ConfigurationError(
            f"RateLimit: {window!r} is not a valid window.",
            advice="Use pairs of requests and seconds: RateLimit((500, 180)).",
        )


DEFAULT = RateLimit((500, 180), (700, 300))  # at the end, because it needs the check above

"""A request budget shared by several processes, because Halo's limit may be per tenant and not per program.

    from halo import Halo
    from halo.shared_limit import SharedRateLimit

    halo = Halo(rate_limit=SharedRateLimit.in_file("halo-acme.sqlite", (500, 180), (700, 300)))

Use one file, or one key in Redis, per tenant. It needs the extra `shared` (pyrate-limiter), and for Redis its client.
The pause after a 429 is not shared: each process pauses after a 429 of its own.
"""

from __future__ import annotations

import os
import sqlite3
from bisect import bisect_left
from collections.abc import Callable
from contextlib import closing, nullcontext, suppress
from functools import partial
from itertools import pairwise
from typing import Any, Self, TypeVar

from ._policy.rate_limit import RateLimit
from .errors import ConfigurationError, HaloError, InvalidRequestError

__all__ = ["SharedRateLimit"]

T = TypeVar("T")

_SHORTEST = 0.001  # seconds; pyrate-limiter counts in whole milliseconds


class SharedRateLimit:
    """Sliding windows that several processes share, through a bucket of pyrate-limiter."""

    def __init__(self, bucket: Any) -> None:
        """Use a bucket; see `in_file` and `in_redis` for the usual ones.

        Args:
            bucket: A synchronous `pyrate_limiter.AbstractBucket`.
        """
        self._bucket = bucket
        self._is_closed = False

    @classmethod
    def in_file(cls, path: str | os.PathLike[str], *windows: tuple[int, float]) -> Self:
        """A budget shared by the processes of one machine, in an SQLite file.

        While another program has locked the file, callers are blocked, event loops included; that takes milliseconds.

        Args:
            path: Of the file; it is created if it is missing.
            *windows: Requests and seconds, as for `RateLimit`.

        Raises:
            ConfigurationError: The extra is missing, a window is not valid, or the file cannot be used.
        """
        limiter = _pyrate_limiter()
        rates = _rates(limiter, windows)
        try:
            with closing(sqlite3.connect(path)) as connection:  # pyrate-limiter leaks it if this fails
                connection.execute("PRAGMA schema_version")
            bucket = limiter.SQLiteBucket.init_from_file(rates, db_path=os.fspath(path), use_file_lock=True)
        except (sqlite3.Error, OSError) as error:
            raise ConfigurationError(
                f"SharedRateLimit.in_file({os.fspath(path)!r}): {error}.",
                advice="Name a new file, in a folder that is writable.",
            ) from error
        return cls(bucket)

    @classmethod
    def in_redis(cls, client: Any, key: str, *windows: tuple[int, float]) -> Self:
        """A budget shared by several machines, in Redis.

        Args:
            client: A synchronous `redis.Redis`.
            key: One per tenant.
            *windows: Requests and seconds, as for `RateLimit`.

        Raises:
            ConfigurationError: The extra is missing, or a window is not valid.
        """
        limiter = _pyrate_limiter()
        return cls(limiter.RedisBucket.init(_rates(limiter, windows), client, key))

    def try_acquire(self) -> float:
        """Count a request and return 0, or return the seconds to wait before asking again.

        Raises:
            InvalidRequestError: It is closed.
            HaloError: Its file or Redis cannot be used now: another program has locked it, or it is unavailable.
        """
        return self._locked(self._try_acquire)

    def left(self) -> int:
        """How many requests may be sent now, by all who share it.

        Raises:
            InvalidRequestError: It is closed.
            HaloError: Its file or Redis cannot be used now; see `try_acquire`.
        """
        return self._locked(self._left)

    def _locked(self, function: Callable[[], T]) -> T:
        if self._is_closed:
            raise InvalidRequestError(
                "This SharedRateLimit is closed.", advice="Close it after the last client that uses it."
            )
        try:
            with self._bucket.limiter_lock() or nullcontext():  # for the file; Redis needs none
                return function()
        except sqlite3.Error as error:
            with suppress(sqlite3.Error, AttributeError):  # closed meanwhile
                self._bucket.conn.rollback()  # an open transaction would never see later changes of the file
            raise HaloError(
                f"The file of SharedRateLimit cannot be used: {error}.",
                advice="Nothing was sent. Find out which other program has it open, or use another file.",
            ) from error
        except Exception as error:  # a Redis client raises exceptions of its own
            raise HaloError(
                f"The storage of SharedRateLimit cannot be used: {type(error).__name__}.",
                advice="Nothing was sent. The original exception is the cause of this one.",
            ) from error

    def _try_acquire(self) -> float:
        now = self._bucket.now()  # taken under the lock: waiting for it must not age the timestamp
        self._bucket.leak(now)
        item = _pyrate_limiter().RateItem("halo", now)
        if self._bucket.put(item):
            return 0.0
        return max(0.001, float(self._bucket.waiting(item)) / 1000)

    def _left(self) -> int:
        """The room in the window that has least: the newest requests come first, and the window ends among them."""
        now = self._bucket.now()

        def is_before(index: int, start: int) -> bool:
            item = self._bucket.peek(index)
            return item is None or item.timestamp < start

        rooms: list[int] = [
            rate.limit - bisect_left(range(rate.limit), True, key=partial(is_before, start=now - rate.interval))
            for rate in self._bucket.rates
        ]
        return min(rooms)

    def close(self) -> None:
        """Close the file, if there is one. Later use is refused."""
        self._is_closed = True
        self._bucket.close()


def _rates(limiter: Any, windows: tuple[tuple[int, float], ...]) -> list[Any]:
    pairs = sorted(RateLimit(*windows).windows, key=lambda window: window[1])
    if pairs[0][1] < _SHORTEST:
        raise ConfigurationError(
            f"SharedRateLimit: a window of {windows} is shorter than a millisecond.", advice="Windows are in seconds."
        )
    rates = [limiter.Rate(requests, int(1000 * seconds)) for requests, seconds in pairs]
    for shorter, longer in pairwise(rates):
        if not _adds(longer, shorter):
            raise ConfigurationError(
                f"SharedRateLimit: one of the windows {windows} is redundant.",
                advice="A longer window must allow more requests, but fewer per second; leave out the redundant one.",
            )
    return rates


def _adds(longer: Any, shorter: Any) -> bool:
    """Whether both windows have an effect; pyrate-limiter accepts no others."""
    is_denser = longer.limit * shorter.interval > shorter.limit * longer.interval
    return bool(longer.interval > shorter.interval and longer.limit > shorter.limit and not is_denser)


def _pyrate_limiter() -> Any:
    try:
        import pyrate_limiter  # type: ignore[import-not-found, unused-ignore]  # noqa: PLC0415  # an extra
    except ModuleNotFoundError as error:
        raise ConfigurationError(
            "SharedRateLimit needs pyrate-limiter, which is not installed.",
            advice='python -m pip install "halopsa-sdk[shared]"',
        ) from error
    return pyrate_limiter

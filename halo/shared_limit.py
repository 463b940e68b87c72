"""A request budget that several processes share, because Halo's limit belongs to the tenant and not to a program.

    from halo import Halo
    from halo.shared_limit import SharedRateLimit

    halo = Halo(rate_limit=SharedRateLimit.in_file("halo-acme.sqlite", (500, 180), (700, 300)))

Use one file, or one key in Redis, per tenant. Needs the extra `shared` (pyrate-limiter); for Redis also its client.
What several processes do not share is the pause after a 429: each learns of it by its own.
"""

from __future__ import annotations

import os
from typing import Any, Self

from ._rate import RateLimit
from .errors import ConfigurationError

__all__ = ["SharedRateLimit"]


class SharedRateLimit:
    """Sliding windows in a place that several processes reach, through a bucket of pyrate-limiter."""

    def __init__(self, bucket: Any) -> None:
        """Most callers want `in_file` or `in_redis`.

        Args:
            bucket: A synchronous `pyrate_limiter.AbstractBucket`.
        """
        self._bucket = bucket

    @classmethod
    def in_file(cls, path: str | os.PathLike[str], *windows: tuple[int, float]) -> Self:
        """Shared by the processes of one machine, in an SQLite file.

        Args:
            path: Of the file; it is made when it is not there.
            *windows: Requests and seconds, as for `RateLimit`.

        Raises:
            ConfigurationError: The extra is missing, or a window cannot be.
        """
        limiter = _pyrate_limiter()
        rates = _rates(limiter, windows)
        bucket = limiter.SQLiteBucket.init_from_file(rates, db_path=os.fspath(path), use_file_lock=True)
        return cls(bucket)

    @classmethod
    def in_redis(cls, client: Any, key: str, *windows: tuple[int, float]) -> Self:
        """Shared by many machines, in Redis.

        Args:
            client: A synchronous `redis.Redis`.
            key: One per tenant.
            *windows: Requests and seconds, as for `RateLimit`.

        Raises:
            ConfigurationError: The extra is missing, or a window cannot be.
        """
        limiter = _pyrate_limiter()
        return cls(limiter.RedisBucket.init(_rates(limiter, windows), client, key))

    def take(self) -> float:
        """Count a request and return 0, or return the seconds to wait before asking again."""
        now = self._bucket.now()
        self._bucket.leak(now)
        item = _pyrate_limiter().RateItem("halo", now)
        if self._bucket.put(item):
            return 0.0
        return max(0.001, float(self._bucket.waiting(item)) / 1000)

    def close(self) -> None:
        """Close the file, where there is one."""
        close = getattr(self._bucket, "close", None)
        if close is not None:
            close()


def _rates(limiter: Any, windows: tuple[tuple[int, float], ...]) -> list[Any]:
    return [limiter.Rate(requests, int(1000 * seconds)) for requests, seconds in RateLimit(*windows).windows]


def _pyrate_limiter() -> Any:
    try:
        import pyrate_limiter  # type: ignore[import-not-found, unused-ignore]  # noqa: PLC0415  # an extra
    except ModuleNotFoundError as error:
        raise ConfigurationError(
            "SharedRateLimit needs pyrate-limiter, which is not installed.",
            advice="python -m pip install 'halopsa-sdk[shared]'",
        ) from error
    return pyrate_limiter

"""When a failed request may be sent again, and after how long. Decides only; waiting is `send`'s business.

The rules, in the order in which they are asked:

1. What may already have happened is never repeated: a create is sent again only where the server cannot
   have acted (no connection made, or refused with 429 or an outdated token).
2. There are `attempts` in all, within `deadline` seconds.
3. The server's own word on when to come back goes before ours (`Retry-After`, or `retry_after` in the body);
   a wait longer than `max_wait` is not slept through but raised.
4. 429 without a word waits a minute and up to five seconds more: the documented time, and about what all
   clients of this API settled on. Everything else backs off exponentially with full jitter, up to a minute
   and never longer than `max_wait`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import Any

import attrs

from .._settings.validators import as_duration, is_duration, is_whole_number
from ..errors import ConfigurationError

_RATE_LIMIT_WAIT = 60.0
_RATE_LIMIT_JITTER = 5.0
_LONGEST_BACKOFF = 60.0


@attrs.frozen
class Attempt:
    """What is known after a try that failed.

    Attributes:
        number: Which try it was, from 1.
        idempotent: Whether doing it twice does no harm, or the server cannot have acted.
        retryable: Whether another try may do better: no answer, 429 or 5xx.
        status_code: None where no answer came.
        retry_after: Seconds that the server asks to wait; None if it does not say.
        elapsed: Seconds since the first try began.
    """

    number: int
    idempotent: bool
    retryable: bool
    status_code: int | None = None
    retry_after: float | None = None
    elapsed: float = 0.0


@attrs.frozen
class Wait:
    """Send it again after some seconds."""

    seconds: float


@attrs.frozen
class Stop:
    """Do not send it again."""

    reason: str


@attrs.frozen
class Retry:
    """How often and how patiently a request is repeated.

    Attributes:
        attempts: Tries in all, 1 to 20; 1 means never again.
        max_wait: The longest single wait that is slept through, in seconds. Where the server asks for more,
            the error is raised at once, with `retry_after`. A wait for our own budget may be longer: it is there so
            that a long export comes to its end.
        deadline: Seconds for all tries of one call together, waits for the budget included; None for no limit. No
            new try begins after it.
        changes: Whether an update or delete is repeated although the server may have acted on it. Repeating it
            changes nothing.
        creates: The same for a create, which may then happen twice. Only for what you can find and remove again.
    """

    attempts: int = 5
    max_wait: float = 120.0
    deadline: float | None = None
    changes: bool = True
    creates: bool = False

    def __attrs_post_init__(self) -> None:
        _check_attempts(self.attempts)
        _check_seconds("max_wait", self.max_wait, or_none=False)
        _check_seconds("deadline", self.deadline, or_none=True)


def decide(retry: Retry, attempt: Attempt, jitter: float) -> Wait | Stop:
    """What to do after a failed attempt: wait some seconds and repeat, or stop and say why.

    Args:
        retry: What is allowed.
        attempt: What is known.
        jitter: A random number from 0 to 1.
    """
    if not attempt.retryable:
        return Stop("another try would be answered the same")
    if not attempt.idempotent:
        return Stop("the server may already have acted on it")
    if attempt.number >= retry.attempts:
        return Stop(f"{attempt.number} attempts failed")
    seconds = _backoff(retry, attempt, jitter)
    return exceeds_limits(retry, seconds, attempt.elapsed, server_imposed=True) or Wait(seconds)


def backoff_for_others(retry: Retry, attempt: Attempt) -> float:
    """Seconds that a refused attempt asks of everybody, also if it is not repeated itself."""
    return _backoff(retry, attempt, 0.0)


def exceeds_limits(retry: Retry, seconds: float, elapsed: float, *, server_imposed: bool) -> Stop | None:
    """Why a wait is not slept through; None if it is.

    Args:
        retry: What is allowed.
        seconds: How long it would be.
        elapsed: Seconds since the call began.
        server_imposed: Whether the server asks for it, or a failure does, and not our own limit.
    """
    if server_imposed and seconds > retry.max_wait:
        return Stop(f"the wait would be {seconds:.0f} s, longer than max_wait={retry.max_wait:g}")
    if retry.deadline is not None and elapsed + seconds > retry.deadline:
        return Stop(f"the deadline of {retry.deadline:g} s would have passed")
    return None


def _backoff(retry: Retry, attempt: Attempt, jitter: float) -> float:
    if attempt.retry_after is not None:  # 0 is an answer too: "now"
        return attempt.retry_after
    if attempt.status_code == 429:
        return _RATE_LIMIT_WAIT + jitter * _RATE_LIMIT_JITTER
    return jitter * min(_LONGEST_BACKOFF, retry.max_wait, 2.0**attempt.number)


def parse_retry_after(headers: Mapping[str, str], body: str, now: float) -> float | None:
    """Seconds that the server asks to wait: `Retry-After` in seconds or as a date, or `retry_after` in the body.

    None where it says nothing that can be understood. No captured answer of a live tenant has the header; the
    documentation names both.

    Args:
        headers: With lower-case names.
        body: The answer as text.
        now: Seconds since 1970.
    """
    header = headers.get("retry-after", "").strip()
    if (seconds := as_duration(header)) is not None:
        return seconds
    if header:
        try:
            moment = parsedate_to_datetime(header)
            return max(0.0, (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() - now)
        except (ValueError, OverflowError):
            pass
    try:
        said: Any = json.loads(body) if "retry_after" in body else None
    except (ValueError, RecursionError):
        return None
    return as_duration(said.get("retry_after")) if isinstance(said, dict) else None  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]


def _check_attempts(value: object) -> None:
    if not is_whole_number(value, 1, 20):
        raise ConfigurationError(f"Retry(attempts={value!r}) is not a whole number from 1 to 20.")


def _check_seconds(name: str, value: object, *, or_none: bool) -> None:
    if value is None and or_none:
        return
    if not is_duration(value, finite=False):
        raise ConfigurationError(f"Retry({name}={value!r}) is not a number of seconds, 0 or more.")

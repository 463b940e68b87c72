"""When a failed request may be sent again, and after how long. It only decides; the sender waits.

The rules, in the order of the checks:

1. What another try would get the same answer to is not repeated.
2. What may already have happened is never repeated: a create is sent again only if the server cannot have acted (no
   connection was made, or it was refused with 429 or for an outdated token).
3. There are `attempts` in all, within `deadline` seconds.
4. The server's own delay takes precedence over ours (`Retry-After`, or `retry_after` in the body); if it is longer
   than `max_wait`, the error is raised at once.
5. After a 429 without a delay, the wait is a minute plus up to five seconds: the documented time, and about what all
   clients of this API settled on. Everything else backs off exponentially with full jitter, up to a minute and never
   longer than `max_wait`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import attrs

from .._settings.validators import as_duration, check_flag, is_duration, is_whole_number
from ..errors import ConfigurationError
from .server_clock import parse_http_date

_RATE_LIMIT_WAIT = 60.0
_RATE_LIMIT_JITTER = 5.0
_LONGEST_BACKOFF = 60.0


@attrs.frozen
class Attempt:
    """A failed attempt.

    Attributes:
        number: The number of the attempt, from 1.
        idempotent: Whether it is safe to repeat, or the server cannot have acted.
        retryable: Whether another attempt may succeed: no response, 429 or 5xx.
        status_code: None if there was no response.
        retry_after: Seconds that the server asks to wait; None if it did not say.
        elapsed: Seconds since the first attempt began.
        is_first_contact: Whether nothing has ever come from this server, and the attempt did not reach it either: its
            name or port is wrong, more often than not.
    """

    number: int
    idempotent: bool
    retryable: bool
    status_code: int | None = None
    retry_after: float | None = None
    elapsed: float = 0.0
    is_first_contact: bool = False


@attrs.frozen
class Wait:
    """Send it again after this many seconds."""

    seconds: float


@attrs.frozen
class Stop:
    """Do not send it again."""

    reason: str


@attrs.frozen
class Retry:
    """How often a failed request is repeated, and how long to wait for that.

    Attributes:
        attempts: Attempts in all, 1 to 20; 1 for no retry.
        max_wait: The longest single wait, in seconds. If the server asks for more, the error is raised at once, with
            `retry_after`. A wait for our own budget may be longer, so that a long export reaches its end.
        deadline: Seconds for one call as a whole, with all its attempts and waits, for the budget or for another call
            that signs in; more than 0, None for no limit. An attempt under way is given up then. It does not
            bound your own functions, nor, in `Halo`, the system's look-up of the host. (In a transport or `http_client`
            of your own, `Halo` checks it between the parts of a body.)
        changes: Whether to repeat an update or delete even if the server may have acted on it. That is safe.
        creates: Whether to repeat a create even if the server may have acted on it: it may then happen twice. Only for
            records that you can find and remove again.
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
        if self.deadline == 0:
            raise ConfigurationError("Retry(deadline=0) leaves no time for any call.", advice="None means no limit.")
        check_flag("changes", self.changes)
        check_flag("creates", self.creates)


_FIRST_CONTACT = 2.5
"""Seconds after which, by default, a server of which nothing has ever come is not tried again."""


def decide(retry: Retry, attempt: Attempt, jitter: float) -> Wait | Stop:
    """What to do after a failed attempt: wait some seconds and repeat, or stop and say why.

    Args:
        retry: The limits.
        attempt: The failed attempt.
        jitter: A random number from 0 to 1.
    """
    if not attempt.retryable:
        return Stop("another attempt would fail in the same way")
    if not attempt.idempotent:
        return Stop("the server may already have acted on it")
    if attempt.number >= retry.attempts:
        return Stop("attempts=1" if attempt.number == 1 else f"{attempt.number} attempts failed")
    seconds = _backoff(retry, attempt, jitter)
    if attempt.is_first_contact and retry is DEFAULT and attempt.elapsed + seconds > _FIRST_CONTACT:
        return Stop("nothing has ever come from this server")
    return exceeds_limits(retry, seconds, attempt.elapsed, server_imposed=True) or Wait(seconds)


def backoff_for_others(retry: Retry, attempt: Attempt) -> float:
    """Seconds that all calls have to wait after a 429, even if the refused call is not repeated itself."""
    return _backoff(retry, attempt, 0.0)


def exceeds_limits(retry: Retry, seconds: float, elapsed: float, *, server_imposed: bool) -> Stop | None:
    """Why a wait would be too long; None if it would not.

    Args:
        retry: The limits.
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
    if attempt.retry_after is not None:  # 0 means now
        return attempt.retry_after
    if attempt.status_code == 429:
        return _RATE_LIMIT_WAIT + jitter * _RATE_LIMIT_JITTER
    return jitter * min(_LONGEST_BACKOFF, retry.max_wait, 2.0**attempt.number)


def parse_retry_after(headers: Mapping[str, str], body: str, now: float) -> float | None:
    """Seconds that the server asks to wait: `Retry-After` in seconds or as a date, or `retry_after` in the body.

    None if neither can be read. No captured response of a live tenant has the header; the documentation names both.

    Args:
        headers: With lower-case names.
        body: The body as text.
        now: Seconds since 1970.
    """
    header = headers.get("retry-after", "").strip()
    if (seconds := as_duration(header)) is not None:
        return seconds
    if (moment := parse_http_date(header)) is not None:
        return max(0.0, moment.timestamp() - now)
    try:
        value: Any = json.loads(body) if "retry_after" in body else None
    except (ValueError, RecursionError):
        return None
    return as_duration(value.get("retry_after")) if isinstance(value, dict) else None  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]


def _check_attempts(value: object) -> None:
    if not is_whole_number(value, 1, 20):
        raise ConfigurationError(f"Retry(attempts={value!r}) is not a whole number from 1 to 20.")


def _check_seconds(name: str, value: object, *, or_none: bool) -> None:
    if value is None and or_none:
        return
    if not is_duration(value, finite=False):
        raise ConfigurationError(f"Retry({name}={value!r}) is not a number of seconds, 0 or more.")


DEFAULT = Retry()
"""What holds if the caller gives none. This very object: one that is given is obeyed, also if it says the same."""

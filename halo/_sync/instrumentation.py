# Written by `python scripts/unasync.py` from halo/_async/instrumentation.py. Do not edit.
"""Saying what happens: to the log and to the caller's hooks. What fails here stops nothing."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from .._policy.call import Call
from .._policy.writes import ids_in
from .._runtime.concurrency import result
from .._settings.config import Settings
from ..hooks import Hooks, Outcome, RefreshEvent, RequestEvent, ResponseEvent, RetryEvent, WaitEvent

E = TypeVar("E")

_log = logging.getLogger("halo")
_WORTH_TELLING = 1.0


class Telling:
    """Tells one client's log and hooks."""

    def __init__(self, hooks: Hooks, settings: Settings) -> None:
        self._hooks = hooks
        self._host, self._tenant = settings.host, settings.tenant

    def request(self, call: Call, number: int) -> None:
        """A request is about to be sent."""
        if self._hooks.request is not None:
            self._notify(
                self._hooks.request,
                RequestEvent(
                    call.method,
                    call.path,
                    call.route,
                    number,
                    self._host,
                    self._tenant,
                    call.effect,
                    ids_in(call.records),
                ),
            )

    def response(
        self,
        call: Call,
        number: int,
        status_code: int | None,
        error: str | None,
        *,
        seconds: float,
        outcome: Callable[[], Outcome],
    ) -> None:
        """An attempt has ended; how is only asked where somebody wants to know."""
        ended = error or status_code
        _log.debug("%s %s -> %s in %.0f ms (attempt %d)", call.method, call.path, ended, 1000 * seconds, number)
        if self._hooks.response is not None:
            self._notify(
                self._hooks.response,
                ResponseEvent(
                    call.method,
                    call.path,
                    call.route,
                    number,
                    status_code,
                    error,
                    seconds,
                    self._host,
                    self._tenant,
                    call.effect,
                    ids_in(call.records),
                    outcome(),
                ),
            )

    def retry(self, call: Call, number: int, seconds: float, reason: str) -> None:
        """A request will be sent again."""
        _tell_wait(seconds, reason)
        if self._hooks.retry is not None:
            self._notify(self._hooks.retry, RetryEvent(call.method, call.path, number, seconds, reason))

    def wait(self, seconds: float, reason: str) -> None:
        """A request may not go yet."""
        _tell_wait(seconds, reason)
        if self._hooks.wait is not None:
            self._notify(self._hooks.wait, WaitEvent(seconds, reason))

    def refresh(self, reason: str) -> None:
        """A new token is asked for."""
        _log.debug("signing in: %s", reason)
        if self._hooks.refresh is not None:
            self._notify(self._hooks.refresh, RefreshEvent(reason, self._host, self._tenant))

    def _notify(self, hook: Callable[[E], object], event: E) -> None:
        try:
            result(partial(hook, event))
        except Exception:  # noqa: BLE001  # a request that is under way, or done, must not fail for an onlooker
            _log.exception("a hook failed at %s", type(event).__name__)


def _tell_wait(seconds: float, reason: str) -> None:
    level = logging.INFO if seconds > _WORTH_TELLING else logging.DEBUG
    _log.log(level, "waiting %.1f s: %s", seconds, reason)

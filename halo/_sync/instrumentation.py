# Written by `python scripts/unasync.py` from halo/_async/instrumentation.py. Do not edit.
"""Instrumentation: the log, the caller's hooks, and OpenTelemetry spans. A failing hook never fails a call."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from .._http.client import Client
from .._http.connection import ClientHandle
from .._policy.call import Call
from .._policy.ids import ids_in
from .._policy.outcome import Outcome
from .._runtime.concurrency import call
from .._settings.config import Settings
from ..errors import HaloError, OutcomeUnknownError, ResponseError, StatusError

if TYPE_CHECKING:  # loaded by whoever gives hooks, and by nobody else
    from ..hooks import Hooks

E = TypeVar("E")

_log = logging.getLogger("halo")
_LONG_WAIT, _VERY_LONG_WAIT = 1.0, 5.0  # seconds; shorter ones are for debugging, longer ones let people wonder
_NO_SPAN: AbstractContextManager[None] = nullcontext()


class Instrumentation:
    """The log and the hooks of a client."""

    def __init__(self, hooks: Hooks | None, settings: Settings, http: ClientHandle[Client]) -> None:
        self._hooks, self._http = hooks, http
        self._host, self._tenant = settings.host, settings.tenant

    def span(self, call: Call) -> AbstractContextManager[None]:
        """A span around a call with all its attempts and waits, if the application has loaded OpenTelemetry's API.

        The names follow OpenTelemetry's conventions for HTTP clients.
        """
        api = sys.modules.get("opentelemetry.trace")
        return _NO_SPAN if api is None else _span(api, call, self._host)

    def request(self, call: Call) -> None:
        """A request is about to be sent."""
        if self._hooks is not None and self._hooks.request is not None:
            from ..hooks import RequestEvent  # noqa: PLC0415  # see above

            self._notify(
                self._hooks.request,
                RequestEvent(
                    call.method,
                    call.path,
                    call.operation,
                    call.attempt,
                    self._host,
                    self._tenant,
                    call.effect,
                    ids_in(call.records),
                ),
            )

    def response(self, call: Call, outcome: Outcome, *, seconds: float, error: str | None = None) -> None:
        """An attempt has ended.

        Args:
            call: The call.
            outcome: How it ended.
            seconds: How long it took.
            error: The type of the error, if there was no complete response.
        """
        status_code = None if outcome.verdict == "not sent" else outcome.status_code
        ended = error or status_code
        _log.debug("%s %s -> %s in %.0f ms (attempt %d)", call.method, call.path, ended, 1000 * seconds, call.attempt)
        if self._hooks is not None and self._hooks.response is not None:
            from ..hooks import ResponseEvent  # noqa: PLC0415  # see above

            self._notify(
                self._hooks.response,
                ResponseEvent(
                    call.method,
                    call.path,
                    call.operation,
                    max(call.attempt, 1),
                    status_code,
                    error,
                    seconds,
                    self._host,
                    self._tenant,
                    call.effect,
                    ids_in(call.records),
                    outcome.verdict,
                ),
            )

    def retry(self, call: Call, seconds: float, reason: str) -> None:
        """A call waits before it is sent again."""
        _log_wait(seconds, reason)
        if self._hooks is not None and self._hooks.retry is not None:
            from ..hooks import RetryEvent  # noqa: PLC0415  # see above

            self._notify(self._hooks.retry, RetryEvent(call.method, call.path, call.attempt, seconds, reason))

    def wait(self, seconds: float, reason: str) -> None:
        """A request waits for the limit, or for a pause that the server asked for."""
        _log_wait(seconds, reason)
        if self._hooks is not None and self._hooks.wait is not None:
            from ..hooks import WaitEvent  # noqa: PLC0415  # see above

            self._notify(self._hooks.wait, WaitEvent(seconds, reason))

    def sign_in(self, reason: str) -> None:
        """A new token is requested."""
        _log.debug("signing in: %s", reason)
        if self._hooks is not None and self._hooks.refresh is not None:
            from ..hooks import RefreshEvent  # noqa: PLC0415  # see above

            self._notify(self._hooks.refresh, RefreshEvent(reason, self._host, self._tenant))

    def _notify(self, hook: Callable[[E], object], event: E) -> None:
        try:
            with self._http.waiting_for("A hook"):
                call(partial(hook, event))
        except Exception:  # noqa: BLE001  # a hook must not fail a request
            _log.exception("a hook failed at %s", type(event).__name__)


def _log_wait(seconds: float, reason: str) -> None:
    level = logging.WARNING if seconds > _VERY_LONG_WAIT else logging.INFO if seconds > _LONG_WAIT else logging.DEBUG
    _log.log(level, "waiting %.1f s: %s", seconds, reason)


@contextmanager
def _span(api: Any, call: Call, host: str) -> Generator[None]:
    attributes = {"http.request.method": call.method, "halo.operation": call.operation, "server.address": host}
    tracer = api.get_tracer("halo")
    with tracer.start_as_current_span(
        f"halo {call.operation}",
        kind=api.SpanKind.CLIENT,
        attributes=attributes,
        record_exception=False,  # its message may hold personal data from the server
        set_status_on_exception=False,
    ) as span:
        try:
            yield
        except HaloError as error:
            span.set_attribute("error.type", type(error).__name__)
            if isinstance(error, StatusError | ResponseError | OutcomeUnknownError) and error.status_code is not None:
                span.set_attribute("http.response.status_code", error.status_code)
            span.set_status(api.StatusCode.ERROR)
            raise

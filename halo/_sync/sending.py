# Written by `python scripts/unasync.py` from halo/_async/sending.py. Do not edit.
"""The only place that sends calls: every attempt, its outcome and every retry are handled here.

A short loop that asks the policies: may the call be sent now (`rate_limit`), what was the outcome (`outcome`), may it
be sent again and when (`retry`). Only this module and the token flow wait. The `Call` records how far it has come.
"""

from __future__ import annotations

import datetime as dt
import random
from typing import TYPE_CHECKING, Any, TypeVar
from weakref import WeakSet

from halo_api import AnswerError
from halo_api import Request as Operation
from halo_api.client import read_answer

from .._http.client import FAILURES, Client, Request, RequestError, Response
from .._http.connection import ClientHandle, Connection
from .._http.request import build_request
from .._http.response import Received, answer_of, read_response, failure_of
from .._policy import outcome as policy
from .._policy.call import Call
from .._policy.outcome import Outcome
from .._policy.rate_limit import NotAdmittedError, RateLimit, RateLimiter, RetryBudget, SharedWindow, Usage
from .._policy.retry import Stop, Wait, backoff_for_others, decide, exceeds_limits
from .._runtime.concurrency import Prefetcher
from .._runtime.clock import Clock
from .._settings.config import Settings
from ..errors import HaloError, StatusError
from .auth import TokenAuth
from .instrumentation import Instrumentation

if TYPE_CHECKING:
    from ..hooks import Hooks
    from ..tokens import TokenStore

T = TypeVar("T")


class Sender:
    """Sends the calls of a client and all its copies, which share one connection pool, one token and one limit."""

    def __init__(
        self,
        settings: Settings,
        *,
        rate_limit: RateLimit | SharedWindow | None,
        clock: Clock,
        connection: Connection,
        token_store: TokenStore | None,
        hooks: Hooks | None,
    ) -> None:
        self.settings, self.clock = settings, clock
        self.limiter = RateLimiter(rate_limit)
        self.prefetchers: WeakSet[Prefetcher[Any, Any]] = WeakSet()
        self._retry_budget = RetryBudget()
        self._instrumentation = Instrumentation(hooks, settings)
        self._auth = TokenAuth(settings, clock, self._acquire_slot, self._instrumentation, token_store)
        self._http = ClientHandle(connection, Client)

    @property
    def usage(self) -> Usage:
        """How much of the limit has been used so far."""
        return self.limiter.usage(self.clock.monotonic())

    def perform(self, call: Call, operation: Operation[T]) -> T:
        """The result of an operation.

        Raises:
            HaloError: See `send` and `parse`.
        """
        return self.parse(call, operation, self.send(call))

    def send(self, call: Call) -> Response:
        """The complete response to a call: a success, or 404 if a repeated DELETE found nothing left to delete.

        Raises:
            HaloError: The server refused, did not respond, or its response cannot be read; see `halo.errors`.
        """
        with self._instrumentation.span(call):
            call.started = self.clock.monotonic()
            try:
                return self._send(call)
            except BaseException as error:
                policy.annotate_interruption(call, error)
                raise

    def _send(self, call: Call) -> Response:
        outcome: Outcome | None = None
        while True:
            try:
                self._acquire_slot(call, call.method, call.path)
                outcome, response = self._attempt(call)
            except NotAdmittedError as refusal:
                self._instrumentation.response(call, Outcome("not sent"), seconds=0.0, error="RateLimitError")
                if outcome is None:
                    raise policy.not_sent(refusal) from None
                raise self._final_error(call, outcome, refusal.stop) from (outcome.cause or outcome.error)
            if response is not None:
                return response
            self._retry_or_raise(call, outcome)

    def _attempt(self, call: Call) -> tuple[Outcome, Response | None]:
        """Make one attempt: its outcome, and its response if that is the result of the call."""
        http = self._http.open()
        request = build_request(http, call, self.settings.api_url)
        call.attempt += 1
        call.is_sent = call.is_signing_in = False
        self._instrumentation.request(call)
        began, response = self.clock.monotonic(), None
        try:
            response = http.send(request, auth=self._auth, stream=True, follow_redirects=False)
            received = read_response(call, request, response, self._secrets, self.clock.time())
        except NotAdmittedError:
            raise
        except BaseException as error:
            outcome = self._outcome_of_exception(call, error, None if response is None else response.status_code)
            seconds = self.clock.monotonic() - began
            self._instrumentation.response(call, outcome, seconds=seconds, error=type(error).__name__)
            if outcome.error is None:  # interrupted, or a sign-in that is not to be repeated
                raise
            return outcome, None
        outcome = self._outcome_of_response(call, response, received)
        seconds = self.clock.monotonic() - began
        name = None if received.failure is None else type(received.failure).__name__
        self._instrumentation.response(call, outcome, seconds=seconds, error=name)
        if received.failure is None and response.status_code < 500:
            self._retry_budget.record_answer()
        is_done = outcome.error is None or policy.is_repeated_delete(call, response.status_code)
        return outcome, response if is_done and received.failure is None else None

    def _outcome_of_response(self, call: Call, response: Response, received: Received) -> Outcome:
        answer = received.answer
        if received.failure is not None:
            return policy.classify_incomplete(call, answer, received.size, received.failure)
        if response.is_success:
            return policy.classify_success(call, answer)
        outcome = policy.classify_error(call, answer, is_token_good=self._auth.accepted)
        if response.status_code in {401, 403} and outcome.error and self.settings.scope != "all":
            outcome.error.add_note(f"This client requests only the scope {self.settings.scope!r}.")
        return outcome

    def _outcome_of_exception(self, call: Call, error: BaseException, status_code: int | None) -> Outcome:
        if isinstance(error, StatusError):  # from the token flow: the call itself was not sent
            return policy.classify_refused_sign_in(error)
        if not isinstance(error, FAILURES):
            return Outcome(policy.interrupted(call, status_code), status_code, cause=error)
        if isinstance(error, RequestError):
            error.request = Request(call.method, self.settings.api_url)  # the original has the token in its headers
        return policy.classify_failure(call, failure_of(error, call.options.timeout))

    def _retry_or_raise(self, call: Call, outcome: Outcome) -> None:
        now, retry = self.clock.monotonic(), call.options.retry
        attempt = policy.attempt_of(call, outcome, now - call.started)
        decision = decide(retry, attempt, random.random())  # noqa: S311
        call.in_doubt, call.is_sent = call.in_doubt or outcome.possibly_executed, False
        is_429 = outcome.status_code == 429
        if is_429:  # a pause for all calls, even if this one is not repeated; `_acquire_slot` waits
            self.limiter.record_429()
            seconds = decision.seconds if isinstance(decision, Wait) else backoff_for_others(retry, attempt)
            self.limiter.pause(now + seconds)
        elif isinstance(decision, Wait) and not self._retry_budget.try_acquire():
            decision = Stop("the server has kept failing for a while")
        if isinstance(decision, Stop):
            raise self._final_error(call, outcome, decision) from (outcome.cause or outcome.error)
        if not is_429:
            self._instrumentation.retry(call, decision.seconds, policy.summary_without_body(outcome.error))
            self._wait(decision.seconds)

    def _final_error(self, call: Call, outcome: Outcome, decision: Stop) -> HaloError:
        error = policy.error_when_giving_up(call, outcome, decision)
        error.add_note(self._when(call))
        return error

    def _when(self, call: Call) -> str:
        """When the call ended, to find it in the server's log."""
        moment, elapsed = dt.datetime.fromtimestamp(self.clock.time(), dt.UTC), self.clock.monotonic() - call.started
        return f"Ended {moment:%Y-%m-%d %H:%M:%S} UTC, attempt {call.attempt}, after {elapsed:.1f} s."

    def _acquire_slot(self, call: Call, method: str, path: str) -> None:
        """Wait until one more request may be sent, and count it.

        Args:
            call: The call that it is for.
            method, path: Of the request, which may be that for a token.

        Raises:
            NotAdmittedError: The wait would be longer than the call may wait.
        """
        retry = call.options.retry
        while (delay := self.limiter.try_acquire(now := self.clock.monotonic())) is not None:
            self._http.open()  # if the client cannot be used, fail before the wait
            imposed = delay.server_imposed
            if stop := exceeds_limits(retry, delay.seconds, now - call.started, server_imposed=imposed):
                raise NotAdmittedError(method, path, delay, stop)
            self._instrumentation.wait(delay.seconds, f"{method} {path}: {delay.reason}")
            self._wait(delay.seconds)

    def _wait(self, seconds: float) -> None:
        self.limiter.begin_wait(self.clock.monotonic())
        try:
            self.clock.sleep(seconds)
        finally:
            self.limiter.end_wait(self.clock.monotonic())

    def parse(self, call: Call, operation: Operation[T], response: Response) -> T:
        """The result of an operation, read from its response.

        Raises:
            ResponseError: The response is not what it should be.
            OutcomeUnknownError: The response to a create is not what it should be.
        """
        if operation.is_content and not policy.is_file(response.headers):
            raise self._unreadable(call, response, "the response is a web page, not a file")
        try:
            return read_answer(operation, response.content if response.is_success else b"")
        except AnswerError as error:
            raise self._unreadable(call, response, str(error)) from error

    def _unreadable(self, call: Call, response: Response, problem: str) -> HaloError:
        now, content = self.clock.time(), response.content
        error = policy.unreadable(
            call, answer_of(call, response.request, response, content, secrets=self._secrets, now=now), problem
        )
        error.add_note(self._when(call))
        return error

    def _secrets(self) -> tuple[str, ...]:
        return self.settings.credentials.secrets()

    def close(self) -> None:
        """Close the connections. Later calls are refused."""
        client = self._http.close()
        for prefetcher in list(self.prefetchers):
            prefetcher.drop()
        if client is not None:
            client.close()

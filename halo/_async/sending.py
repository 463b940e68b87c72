"""The only place that sends calls: every attempt, its outcome and every retry are handled here.

A short loop that asks the policies: may the call be sent now (`rate_limit`), what was the outcome (`outcome`), may it
be sent again and when (`retry`). Only this module and the token flow wait. The `Call` records how far it has come.
"""

from __future__ import annotations

import datetime as dt
import random
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import nullcontext
from functools import partial
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar
from weakref import WeakSet

from halo_api import AnswerError
from halo_api import Request as Operation
from halo_api.client import read_answer
from halo_api.hidden import secrets_in

from .._http.client import FAILURES, AsyncClient, PoolTimeout, Request, Response
from .._http.connection import ClientHandle, Connection
from .._http.deadline import deadline_error, time_left
from .._http.request import build_request
from .._http.response import Received, answer_of, aread_response, failure_of
from .._policy import outcome as policy
from .._policy.call import Call, route_of
from .._policy.error_response import Answer
from .._policy.outcome import Failure, Outcome
from .._policy.rate_limit import NotAdmittedError, RateLimit, RateLimiter, RetryBudget, SharedWindow, Usage
from .._policy.redaction import Redactor
from .._policy.retry import Stop, Wait, backoff_for_others, decide, exceeds_limits
from .._runtime.async_concurrency import AsyncLimit, AsyncPrefetcher, AsyncUnfinished, atime_limit
from .._runtime.clock import Clock
from .._settings.config import Settings
from ..errors import HaloError
from .auth import AsyncTokenAuth
from .instrumentation import AsyncInstrumentation

if TYPE_CHECKING:
    from ..hooks import Hooks
    from ..tokens import TokenStore

T = TypeVar("T")


class AsyncSender:
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
        self.shared: dict[type[Any], Any] = {}
        self._has_answered = False
        self.changes = Counter[str]()  # route -> how often this client may have changed its records
        self.prefetchers: WeakSet[AsyncPrefetcher[Any, Any]] = WeakSet()
        self._retry_budget = RetryBudget()
        self._http = ClientHandle(connection, AsyncClient)
        self._instrumentation = AsyncInstrumentation(hooks, settings, self._http)
        self._auth = AsyncTokenAuth(
            settings, clock, self._acquire_further_slot, self._http, self._instrumentation, store=token_store
        )
        self._unfinished = AsyncUnfinished()

    @property
    def usage(self) -> Usage:
        """How much of the limit has been used so far."""
        return self.limiter.usage(self.clock.monotonic())

    async def perform(self, call: Call, operation: Operation[T]) -> T:
        """The result of an operation.

        Raises:
            HaloError: See `send` and `parse`.
        """
        response = await self.send(call)
        try:
            return self.parse(call, operation, response)
        except HaloError as error:
            self.add_server(error)
            raise

    async def send(self, call: Call) -> Response:
        """The complete response to a call: a success, or 404 if a repeated DELETE found nothing left to delete.

        Raises:
            HaloError: The server refused, did not respond, or its response cannot be read; see `halo.errors`.
        """
        with self._instrumentation.span(call):
            call.started = self.clock.monotonic()
            if call.options.retry.deadline is not None:
                call.time_left = partial(self._time_left, call.started + call.options.retry.deadline)
                self._http.obey_deadlines()
            try:
                return await self._send(call)
            except HaloError as error:
                self.add_server(error)
                raise
            except BaseException as error:
                policy.annotate_interruption(call, error)
                raise
            finally:
                if call.effect != "read":
                    self.changes[route_of(call.path)] += 1

    def add_server(self, error: HaloError) -> HaloError:
        """The error, with the server that it is about: ten tenants' failures in one log are told apart by it."""
        error.host, error.tenant = self.settings.host, self.settings.tenant
        return error

    def _time_left(self, deadline: float) -> float:
        return deadline - self.clock.monotonic()

    async def _send(self, call: Call) -> Response:
        outcome: Outcome | None = None
        while True:
            try:
                await self._acquire_slots(call)
                outcome, response = await self._attempt(call)
            except NotAdmittedError as error:
                refusal = error.with_traceback(None)
            else:
                if response is not None:
                    return response
                await self._retry_or_raise(call, outcome)
                continue
            await self._instrumentation.response(call, Outcome("not sent"), seconds=0.0, error="RateLimitError")
            if outcome is None:
                raise policy.not_sent(refusal)
            self._raise_final(call, outcome, refusal.stop)

    async def _attempt(self, call: Call) -> tuple[Outcome, Response | None]:
        """Make one attempt: its outcome, and its response if that is the result of the call."""
        with self._http.use() as http:
            request = build_request(http, call, self.settings.api_url)
            call.attempt += 1
            call.is_sent, call.is_signing_in, call.status_code = False, False, None
            await self._instrumentation.request(call)
            began = self.clock.monotonic()
            try:
                received = await self._receive(http, call, request)
            except NotAdmittedError:
                raise
            except BaseException as interruption:
                outcome, name = Outcome(policy.interrupted(call), call.status_code), type(interruption).__name__
                seconds = self.clock.monotonic() - began
                await self._instrumentation.response(call, outcome, seconds=seconds, error=name)
                raise
        if self._http.retired:
            for client in self._http.take_idle():
                await client.aclose()
        outcome = self._outcome_of(call, received)
        cause = received if isinstance(received, HaloError) else outcome.cause
        seconds = self.clock.monotonic() - began
        error = None if cause is None else type(cause).__name__
        await self._instrumentation.response(call, outcome, seconds=seconds, error=error)
        if not isinstance(received, Received):
            return outcome, None
        response = received.response
        is_done = outcome.error is None or policy.is_repeated_delete(call, response.status_code)  # even if cut off
        if received.failure is not None:
            return outcome, response if is_done else None
        if response.status_code < 500:
            self._retry_budget.record_answer()
        if response.status_code != 429:
            self.limiter.record_answer(began)
        return outcome, response if is_done else None

    async def _receive(self, http: AsyncClient, call: Call, request: Request) -> Received | Failure | HaloError:
        """What came of a request: a response, none, or a sign-in that failed."""
        try:
            if call.is_prefetched:
                return await self._unfinished.finish(self._exchange, http, call, request)
            return await self._exchange(http, call, request)
        except HaloError as refusal:
            return self._redactor(call, request).own(refusal)

    async def _exchange(self, http: AsyncClient, call: Call, request: Request) -> Received | Failure:
        """Send one request and read its response."""
        try:
            async with nullcontext() if call.time_left is None else self._limit(call):
                response = await http.send(request, auth=self._auth, stream=True, follow_redirects=False)
            call.status_code, self._has_answered = response.status_code, True
            call.date = response.headers.get("date", "")
            limit = nullcontext() if call.time_left is None else self._limit(call)
            return await aread_response(call, response, partial(self._redactor, call), self.clock.time(), limit)
        except FAILURES as error:
            if isinstance(error, PoolTimeout):
                self._http.renew(http)
            return failure_of(error, call, self._redactor(call, request))
        finally:
            request.headers.pop("Authorization", None)  # whoever looks at a response or an error may look at it

    def _limit(self, call: Call) -> AsyncLimit:
        return atime_limit(time_left(call), partial(deadline_error, call))

    def _outcome_of(self, call: Call, received: Received | Failure | HaloError) -> Outcome:
        if isinstance(received, HaloError):
            return policy.classify_refused_sign_in(received)
        if isinstance(received, Failure):
            return policy.classify_failure(call, received)
        answer, response = received.answer, received.response
        if received.failure is not None:
            return policy.classify_incomplete(call, answer, received.size, received.failure)
        if response.is_success:
            return policy.classify_success(call, answer)
        outcome = policy.classify_error(call, answer, is_token_good=self._auth.accepted)
        if response.status_code in {401, 403} and outcome.error and self.settings.scope != "all":
            outcome.error.advise(f"This client requests only the scope {self.settings.scope!r}.")
        return outcome

    async def _retry_or_raise(self, call: Call, outcome: Outcome) -> None:
        now, retry = self.clock.monotonic(), call.options.retry
        attempt = policy.attempt_of(call, outcome, now - call.started, has_answered=self._has_answered)
        decision = decide(retry, attempt, random.random())  # noqa: S311
        call.in_doubt, call.is_sent = call.in_doubt or outcome.possibly_executed, False
        is_429 = outcome.status_code == 429
        if is_429:  # a pause for all calls, even if this one is not repeated; `_acquire_slot` waits
            self.limiter.record_429()
            seconds = decision.seconds if isinstance(decision, Wait) else backoff_for_others(retry, attempt)
            self.limiter.pause(now, seconds, retry.max_wait)
        elif isinstance(decision, Wait) and not self._retry_budget.try_acquire():
            decision = Stop("the server has kept failing for a while")
        if isinstance(decision, Stop):
            self._raise_final(call, outcome, decision)
        if not is_429:
            await self._instrumentation.retry(call, decision.seconds, policy.summary_without_body(outcome.error))
            await self._wait(decision.seconds)

    def _raise_final(self, call: Call, outcome: Outcome, decision: Stop) -> NoReturn:
        error = policy.error_when_giving_up(call, outcome, decision)
        error.add_note(self._when(call))
        raise error from (outcome.cause or (None if error is outcome.error else outcome.error))

    def _when(self, call: Call) -> str:
        """When the call ended, to find it in the server's log."""
        moment, elapsed = dt.datetime.fromtimestamp(self.clock.time(), dt.UTC), self.clock.monotonic() - call.started
        return f"Ended {moment:%Y-%m-%d %H:%M:%S} UTC, attempt {call.attempt}, after {elapsed:.1f} s."

    async def _acquire_slots(self, call: Call) -> None:
        """Wait until the next request of a call may be sent, and count it, unless it was counted with another."""
        if call.reserves:  # first until there is room for both, and then at once for the other
            await self._acquire_slot(call, call.method, call.path, ahead=1)
            call.reserves = False
        if not call.is_reserved:
            await self._acquire_slot(call, call.method, call.path)
        call.is_reserved = False

    async def _acquire_further_slot(self, call: Call, method: str, path: str) -> None:
        """Wait until one more request of an attempt may be sent: its sign-in, or once more after a 401."""
        await self._acquire_slot(call, method, path, is_further=True)

    async def _acquire_slot(
        self, call: Call, method: str, path: str, *, is_further: bool = False, ahead: int = 0
    ) -> None:
        """Wait until one more request may be sent, and count it.

        Args:
            call: The call that it is for.
            method, path: Of the request, which may be that for a token.
            is_further, ahead: See `RateLimiter.try_acquire`.

        Raises:
            NotAdmittedError: The wait would be longer than the call may wait.
        """
        retry = call.options.retry
        acquire = partial(self.limiter.try_acquire, is_further=is_further, ahead=ahead)
        while (delay := acquire(now := self.clock.monotonic())) is not None:
            self._http.open()  # if the client cannot be used, fail before the wait
            imposed = delay.server_imposed
            if stop := exceeds_limits(retry, delay.seconds, now - call.started, server_imposed=imposed):
                raise NotAdmittedError(method, path, delay, stop)
            await self._instrumentation.wait(delay.seconds, f"{method} {path}: {delay.reason}")
            await self._wait(delay.seconds)

    async def _wait(self, seconds: float) -> None:
        self.limiter.begin_wait(self.clock.monotonic())
        try:
            await self.clock.asleep(seconds)
        finally:
            self.limiter.end_wait(self.clock.monotonic())

    def parse(self, call: Call, operation: Operation[T], response: Response) -> T:
        """The result of an operation, read from its response.

        Raises:
            ResponseError: The response is not what it should be.
            OutcomeUnknownError: The response to a create is not what it should be.
        """
        if operation.is_content and not policy.is_file(response.headers):
            raise self._unusable(call, response, policy.not_a_file)
        try:
            return read_answer(operation, response.content if response.is_success else b"")
        except AnswerError as error:
            cause = self._auth.redactor.copy_of(error)
        raise self._unusable(call, response, partial(policy.unreadable, problem=str(cause))) from cause

    def _unusable(self, call: Call, response: Response, error_of: Callable[[Call, Answer], HaloError]) -> HaloError:
        redactor, now = self._auth.redactor, self.clock.time()
        error = error_of(call, answer_of(call, response, response.content, redactor=redactor, now=now))
        error.add_note(self._when(call))
        return error

    @property
    def redactor(self) -> Redactor:
        """Knows the texts that no error may show."""
        return self._auth.redactor

    def conceal(self, secrets: Iterable[str]) -> None:
        """Let no error show these texts either, from now on."""
        self._auth.conceal(secrets)

    def _redactor(self, call: Call, request: Request) -> Redactor:
        """Knows the secrets of this request too: its token, and those in its records."""
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        return self._auth.redactor.knowing(token, *secrets_in(call.records))

    async def aclose(self) -> None:
        """Close the connections, once the requests that nobody waits for have ended. Later calls are refused."""
        clients = self._http.close()
        for prefetcher in list(self.prefetchers):
            await prefetcher.drop()
        await self._unfinished.wait()
        for client in clients:
            await client.aclose()

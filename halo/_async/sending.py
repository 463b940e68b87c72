"""The one way out: every call leaves here, is judged here, and is repeated here or not at all.

A short loop that asks the pure policies: may it go now (`_rate`), what does the answer mean (`_outcome`), may it
go again and when (`_retry`). Only this module and the token flow wait.
"""

from __future__ import annotations

import datetime as dt
import random
import threading
from functools import partial
from typing import Any, BinaryIO, TypeVar, cast
from weakref import WeakSet

from halo_api import AnswerError
from halo_api import Request as ApiRequest
from halo_api.client import read_answer

from .._http.client import FAILURES, AsyncByteStream, AsyncClient, AsyncHead, Request, RequestError, Response, Timeout
from .._http.connection import Connection, Home
from .._http.download import is_file
from .._policy import outcome as _outcome
from .._policy.call import Call, Trace
from .._policy.error_response import Answer
from .._policy.outcome import Outcome
from .._policy.rate_limit import Budget, RateLimit, SharedWindow
from .._policy.retry import Attempt, GiveUp, Retry, RetryBudget, Wait, told_wait
from .._runtime.clock import Clock
from .._runtime.concurrency import AsyncAhead, arunning_loop
from .._settings.config import Options, Settings
from .._telemetry import span
from ..errors import HaloError, InvalidRequestError, RateLimitError, StatusError
from ..hooks import Hooks
from ..tokens import TokenStore
from .auth import AsyncTokenAuth
from .instrumentation import AsyncTelling

T = TypeVar("T")

_TRY = "halo.try"  # which attempt an answer is of, and after how many seconds, should it turn out to be unreadable


class AsyncSender:
    """Sends calls for one client and all its copies: one connection pool, one token, one budget."""

    def __init__(
        self,
        settings: Settings,
        *,
        rate_limit: RateLimit | SharedWindow | None,
        clock: Clock,
        connection: Connection,
        token_store: TokenStore | None,
        hooks: Hooks,
    ) -> None:
        self.settings, self.clock = settings, clock
        self.budget = Budget(rate_limit)
        self.running_ahead: WeakSet[AsyncAhead[Any, Any]] = WeakSet()
        self._repeats = RetryBudget()
        self._telling = AsyncTelling(hooks, settings)
        self._auth = AsyncTokenAuth(settings, clock, self._admit, self._telling, token_store)
        self._connection, self._home = connection, Home()
        self._http: AsyncClient | None = None
        self._opening = threading.Lock()
        self._is_closed = False

    async def send(self, call: Call, options: Options, sink: BinaryIO | None = None) -> Response:
        """The answer to a call, read to its end: a success, or 404 where a repeated DELETE found its work done.

        Args:
            call: What to send.
            options: How.
            sink: Where the body of a file is written, as it comes, instead of being held in memory.

        Raises:
            HaloError: The server said no or nothing, or cannot be understood; see `halo.errors`.
        """
        with span(call.method, call.route, self.settings.host):
            return await self._send(call, options, sink)

    async def _send(self, call: Call, options: Options, sink: BinaryIO | None) -> Response:
        started, number, in_doubt, is_told = self.clock.monotonic(), 0, False, False
        while True:
            number += 1
            self._open()
            try:
                await self._admit_call(call, number, options.retry, started)
                is_told = True  # by `_try` itself, which knows whether it was sent
                outcome = await self._try(call, options, number, sink, started, in_doubt=in_doubt)
                response = outcome.response
                if response is not None and (
                    outcome.error is None or _outcome.is_gone(call, response, in_doubt=in_doubt)
                ):
                    response.extensions[_TRY] = number, self.clock.monotonic() - started
                    return response
                in_doubt, is_told = in_doubt or outcome.acted, False
                await self._wait_or_raise(call, options, outcome, number, started)
            except BaseException as error:
                _outcome.note(call, error, sent=is_told or in_doubt)
                raise

    def read(self, call: Call, request: ApiRequest[T], response: Response) -> T:
        """The result of an operation out of its answer.

        Raises:
            ResponseError: The answer is not what was asked.
            OutcomeUnknownError: The same, of a create.
        """
        if request.is_content and not is_file(response.headers):
            raise self._unreadable(call, response, "a web page came, not a file")
        try:
            return read_answer(request, response.content if response.is_success else b"")
        except AnswerError as error:
            raise self._unreadable(call, response, str(error)) from error

    def _unreadable(self, call: Call, response: Response, problem: str) -> HaloError:
        answer = self._answer(call, response.request, response, response.content)
        error = _outcome.unreadable(call, answer, problem)
        error.add_note(self._when(*response.extensions[_TRY]))
        return error

    async def aclose(self) -> None:
        """Close the connections. What is sent later is refused."""
        self._is_closed = True
        for ahead in list(self.running_ahead):
            await ahead.drop()
        http, self._http = self._http, None
        if http is not None and http is not self._connection.http_client:
            await http.aclose()

    async def _try(
        self, call: Call, options: Options, number: int, sink: BinaryIO | None, started: float, *, in_doubt: bool
    ) -> Outcome:
        """One attempt, however it ends; one before it may have been acted on already."""
        http, trace = self._open(), Trace(call.route, options.retry, started)
        request = call.build(http, self.settings.api_url)
        request.extensions = {"halo": trace, "timeout": Timeout(options.timeout).as_dict()}
        await self._telling.request(call, number)
        began = self.clock.monotonic()
        response, body = None, None
        try:
            response = await http.send(request, auth=self._auth, stream=True, follow_redirects=False)
            body = response.stream = AsyncHead(cast("AsyncByteStream", response.stream))  # of its client's kind
            await _read(response, sink if response.is_success and is_file(response.headers) else None)
        except BaseException as error:
            seconds, status = self.clock.monotonic() - began, None if response is None else response.status_code
            ended = partial(_outcome.ended, call, error, status, sent=trace.sent)
            await self._telling.response(call, number, status, type(error).__name__, seconds=seconds, outcome=ended)
            if isinstance(error, StatusError) and not _outcome.is_not_sent(error):
                # It is the auth flow's: signing in was refused, and the call was not sent.
                error.attempts = number
                return _outcome.refused(error)
            if not isinstance(error, FAILURES):  # interrupted, or no sign-in that could be tried again
                _outcome.note(call, error, sent=trace.sent or in_doubt)
                raise
            if isinstance(error, RequestError):
                error.request = Request(call.method, self.settings.api_url)  # its own has the token in its headers
            if response is None or body is None:
                return _outcome.silent(call, trace, error, timeout=options.timeout, attempt=number)
            answer = self._answer(call, request, response, body.first)
            return _outcome.broken_off(call, answer, body.size, error, attempt=number)
        seconds = self.clock.monotonic() - began
        ended = partial(_outcome.judged, call, response, in_doubt=in_doubt)
        await self._telling.response(call, number, response.status_code, None, seconds=seconds, outcome=ended)
        if response.status_code < 500:
            self._repeats.note_answer()
        if response.is_success:
            return Outcome(response)
        answer = self._answer(call, request, response, response.content)
        outcome = _outcome.answered(response, answer, accepted=self._auth.accepted, attempt=number)
        if response.status_code in {401, 403} and outcome.error and self.settings.scope != "all":
            outcome.error.add_note(f"This client asks for no more than the scope {self.settings.scope!r}.")
        return outcome

    async def _wait_or_raise(self, call: Call, options: Options, outcome: Outcome, number: int, started: float) -> None:
        attempt = Attempt(
            number,
            repeatable=not outcome.acted or call.may_repeat(options.retry),
            transient=outcome.transient and outcome.status_code not in call.gives_up_at,
            status_code=outcome.status_code,
            told=outcome.told,
            elapsed=self.clock.monotonic() - started,
        )
        decision = options.retry.after(attempt, random.random())  # noqa: S311
        is_refusal = outcome.status_code == 429
        if is_refusal:
            self.budget.note_refusal()
        elif isinstance(decision, Wait) and not self._repeats.take():
            decision = GiveUp("the server has answered nothing well for a while")
        if is_refusal:  # for everybody, also where this call does not wait; `_admit` does
            seconds = decision.seconds if isinstance(decision, Wait) else options.retry.pause_of(attempt)
            self.budget.pause(self.clock.monotonic() + seconds)
        if isinstance(decision, GiveUp):
            error = _outcome.final(call, outcome, decision)
            error.add_note(self._when(number, attempt.elapsed))
            raise error from (outcome.cause or outcome.error)
        await self._telling.retry(call, number, decision.seconds, _outcome.brief(outcome.error))
        if not is_refusal:
            await self._sleep(decision.seconds)

    def _when(self, number: int, elapsed: float) -> str:
        """When it ended, for whoever looks into the server's log."""
        moment = dt.datetime.fromtimestamp(self.clock.time(), dt.UTC)
        return f"Ended {moment:%Y-%m-%d %H:%M:%S} UTC, attempt {number}, after {elapsed:.1f} s."

    async def _admit_call(self, call: Call, number: int, retry: Retry, started: float) -> None:
        """The same for a call, telling also of the one that may not go."""
        try:
            await self._admit(call.method, call.path, retry, started)
        except RateLimitError as error:
            name = type(error).__name__
            await self._telling.response(call, number, None, name, seconds=0.0, outcome=lambda: "not sent")
            raise

    async def _admit(self, method: str, path: str, retry: Retry, started: float) -> None:
        """Return when one more request may go; it is counted then.

        Raises:
            RateLimitError: That would take longer than is to be waited.
        """
        while (delay := self.budget.take(now := self.clock.monotonic())) is not None:
            if too_long := retry.too_long(delay.seconds, now - started, told=delay.told):
                raise _outcome.not_sent(method, path, delay, too_long)
            await self._telling.wait(delay.seconds, f"{method} {path}: {delay.reason}")
            await self._sleep(delay.seconds)

    async def _sleep(self, seconds: float) -> None:
        self.budget.note_wait(seconds)
        await self.clock.asleep(seconds)

    def _open(self) -> AsyncClient:
        """The HTTP client, made when the first request is sent: its TLS set-up takes some 20 ms."""
        if self._is_closed:
            raise InvalidRequestError("This client is closed.", advice="Make a new one, or close it later.")
        self._home.check(arunning_loop())
        with self._opening:
            self._http = self._connection.client(AsyncClient, self._http)
            return self._http

    def _answer(self, call: Call, request: Request, response: Response, body: bytes) -> Answer:
        text = body[:65_536].decode("utf-8", errors="replace")
        return Answer(
            call.method,
            call.path,
            response.status_code,
            response.headers,
            body,
            told_wait(response.headers, text, self.clock.time()),
            self._secrets(request),
        )

    def _secrets(self, request: Request) -> tuple[str, ...]:
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        return tuple(filter(None, (*self.settings.credentials.secrets(), token)))


async def _read(response: Response, sink: BinaryIO | None) -> None:
    try:
        if sink is None:
            await response.aread()
        else:
            sink.seek(0)
            sink.truncate()  # of what an attempt before had brought
            async for chunk in response.aiter_bytes():
                sink.write(chunk)
    except BaseException:  # cancelled too: the connection must not stay open
        await response.aclose()
        raise

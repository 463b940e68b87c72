"""The one way out: every call leaves here, is judged here, and is repeated here or not at all.

A short loop that asks the pure policies: may it go now (`_rate`), what does the answer mean (`_outcome`), may it
go again and when (`_retry`). Only this module and the token flow wait.
"""

from __future__ import annotations

import logging
import random
import threading
from typing import Any, TypeVar, cast
from weakref import WeakSet

from halo_api import AnswerError
from halo_api import Request as ApiRequest
from halo_api.client import read_answer

from .. import _outcome
from .._answer import Answer
from .._call import Call, Trace
from .._clock import Clock
from .._config import Options, Settings
from .._http import FAILURES, AsyncBaseTransport, AsyncByteStream, AsyncClient, AsyncHead, Request, Response, Timeout
from .._outcome import Outcome
from .._rate import Budget, RateLimit
from .._retry import Attempt, GiveUp, told_wait
from .._version import USER_AGENT
from .._waiting import AsyncAhead
from ..errors import InvalidRequestError, NotFoundError, StatusError
from .auth import AsyncTokenAuth

T = TypeVar("T")

_log = logging.getLogger("halo")
_WORTH_TELLING = 1.0


class AsyncSender:
    """Sends calls for one client and all its copies: one connection pool, one token, one budget."""

    def __init__(
        self,
        settings: Settings,
        *,
        rate_limit: RateLimit | None,
        transport: AsyncBaseTransport | None,
        clock: Clock,
    ) -> None:
        self.settings, self.clock = settings, clock
        self.budget = Budget(rate_limit)
        self._auth = AsyncTokenAuth(settings, clock, self._admit)
        self._transport = transport
        self._http: AsyncClient | None = None
        self._opening = threading.Lock()
        self.running_ahead: WeakSet[AsyncAhead[Any, Any]] = WeakSet()
        self._is_closed = False

    async def send(self, call: Call, options: Options) -> Response:
        """The answer to a call, read to its end: a success, or 404 where a repeated DELETE found its work done.

        Raises:
            HaloError: The server said no or nothing, or cannot be understood; see `halo.errors`.
        """
        started, number, in_doubt = self.clock.monotonic(), 0, False
        while True:
            number += 1
            await self._admit(call.method, call.path)
            outcome = await self._try(call, options, number)
            if outcome.response is not None and (outcome.error is None or _is_done(call, outcome, in_doubt)):
                return outcome.response
            in_doubt = in_doubt or outcome.acted
            await self._wait_or_raise(call, options, outcome, number, started)

    def read(self, call: Call, request: ApiRequest[T], response: Response) -> T:
        """The result of an operation out of its answer.

        Raises:
            ResponseError: The answer is not what was asked.
            OutcomeUnknownError: The same, of a create.
        """
        try:
            return read_answer(request, response.content if response.is_success else b"")
        except AnswerError as error:
            answer = self._answer(call, response.request, response, response.content)
            raise _outcome.unreadable(call, answer, str(error)) from error

    async def aclose(self) -> None:
        """Close the connections. What is sent later is refused."""
        self._is_closed = True
        for ahead in list(self.running_ahead):
            await ahead.drop()
        http, self._http = self._http, None
        if http is not None:
            await http.aclose()

    async def _try(self, call: Call, options: Options, number: int) -> Outcome:
        """One attempt, however it ends."""
        http, trace = self._open(), Trace(call.route)
        request = call.build(http)
        request.extensions = {"halo": trace, "timeout": Timeout(options.timeout).as_dict()}
        began = self.clock.monotonic()
        response, body = None, None
        try:
            response = await http.send(request, auth=self._auth, stream=True)
            body = response.stream = AsyncHead(
                cast("AsyncByteStream", response.stream)
            )  # the stream of its client's kind
            await _read(response)
        except StatusError as error:  # the auth flow's: signing in was refused, and the call was not sent
            error.attempts = number
            return _outcome.refused(error)
        except FAILURES as error:
            self._tell(call, type(error).__name__, began, number)
            if response is None or body is None:
                return _outcome.silent(call, trace, error, timeout=options.timeout, attempt=number)
            answer = self._answer(call, request, response, body.first)
            return _outcome.broken_off(call, answer, body.size, error, attempt=number)
        self._tell(call, response.status_code, began, number)
        if response.is_success:
            return Outcome(response)
        answer = self._answer(call, request, response, response.content)
        return _outcome.answered(response, answer, accepted=self._auth.accepted, attempt=number)

    async def _wait_or_raise(self, call: Call, options: Options, outcome: Outcome, number: int, started: float) -> None:
        attempt = Attempt(
            number,
            repeatable=call.repeatable or not outcome.acted,
            transient=outcome.transient,
            status_code=outcome.status_code,
            told=outcome.told,
            elapsed=self.clock.monotonic() - started,
        )
        decision = options.retry.after(attempt, random.random())  # noqa: S311
        if outcome.status_code == 429:
            self.budget.note_refusal()
        if isinstance(decision, GiveUp):
            raise _outcome.final(call, outcome, decision) from (outcome.cause or outcome.error)
        if outcome.status_code == 429:
            self.budget.pause(self.clock.monotonic() + decision.seconds)  # for everybody; `_admit` waits
        else:
            await self._wait(decision.seconds, str(outcome.error).partition("\n")[0])

    async def _admit(self, method: str, path: str) -> None:
        """Return when one more request may go; it is counted then."""
        while (delay := self.budget.take(self.clock.monotonic())) is not None:
            await self._wait(delay.seconds, f"{method} {path}: {delay.reason}")

    async def _wait(self, seconds: float, reason: str) -> None:
        level = logging.INFO if seconds > _WORTH_TELLING else logging.DEBUG
        _log.log(level, "waiting %.1f s: %s", seconds, reason)
        self.budget.note_wait(seconds)
        await self.clock.asleep(seconds)

    def _open(self) -> AsyncClient:
        """The HTTP client, made when the first request is sent: its TLS set-up takes some 20 ms."""
        if self._is_closed:
            raise InvalidRequestError("This client is closed.", advice="Make a new one, or close it later.")
        with self._opening:
            if self._http is None:
                self._http = AsyncClient(
                    base_url=self.settings.api_url,
                    headers={"Accept": "application/json", "User-Agent": USER_AGENT},
                    transport=self._transport,
                    follow_redirects=False,  # a redirect would take the token along
                )
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
        return tuple(filter(None, (self.settings.client_secret.reveal(), token)))

    def _tell(self, call: Call, ended: object, began: float, number: int) -> None:
        if _log.isEnabledFor(logging.DEBUG):
            milliseconds = 1000 * (self.clock.monotonic() - began)
            _log.debug("%s %s -> %s in %.0f ms (attempt %d)", call.method, call.path, ended, milliseconds, number)


async def _read(response: Response) -> None:
    try:
        await response.aread()
    except BaseException:  # cancelled too: the connection must not stay open
        await response.aclose()
        raise


def _is_done(call: Call, outcome: Outcome, in_doubt: bool) -> bool:
    """Whether a DELETE whose first try nobody can tell about has now found nothing left to delete."""
    return in_doubt and call.method == "DELETE" and isinstance(outcome.error, NotFoundError)

"""One request on its way through a sandbox, however it came: the fault it meets, its answer, its journal entry.

How requests come in and answers go out is `asgi` (any ASGI server, and so a port) and `in_process` (an httpx
transport).
"""

from __future__ import annotations

import logging
import math
from collections.abc import Callable
from contextlib import AbstractContextManager
from urllib.parse import parse_qsl

import attrs
from starlette.responses import Response

from ..api.bodies import parsed
from ..api.request import Handler, SandboxRequest
from ..faults import Fault, Faults
from ..journal import IGNORED, SECRET_FIELDS, SECRET_HEADERS, Entry, Journal

_PIECES = 10

_log = logging.getLogger("halo.sandbox")


@attrs.frozen
class Exchange:
    """A request that has come in.

    Attributes:
        request: The request.
        connection: The client's address; empty in process.
        fault: What goes wrong with it; a fault without effect if nothing does.
        delay: Seconds before anything happens.
        started: When it came, by the clock of the sandbox.
    """

    request: SandboxRequest
    connection: str
    fault: Fault
    delay: float
    started: float


class Exchanges:
    """What all requests of one sandbox go through.

    Args:
        handle: Answers a request.
        faults: What goes wrong, on request.
        journal: Where each request is entered.
        latency: Seconds that each answer takes longer.
        clock: Seconds that only go forward.
    """

    def __init__(
        self,
        handle: Handler,
        faults: Faults,
        journal: Journal,
        *,
        latency: float = 0.0,
        clock: Callable[[], float],
    ) -> None:
        self._handle, self._faults, self._journal = handle, faults, journal
        self._latency, self._clock = latency, clock
        self._reported = set[tuple[str, str]]()

    def in_flight(self) -> AbstractContextManager[None]:
        """A context from a request's coming to its answer, for the journal to count."""
        return self._journal.in_flight()

    def begin(self, request: SandboxRequest, connection: str = "") -> Exchange:
        """The exchange that begins with this request; it uses up the fault that it meets."""
        started = self._clock()
        fault = self._faults.take(request.method, request.path) or Fault()
        return Exchange(request, connection, fault, fault.delay + self._latency, started)

    def respond(self, exchange: Exchange) -> Response:
        """The answer, after the work is done if it is to be done; entered in the journal before it is sent.

        So a test that has its answer finds the entry. What is sent of it, if anything, is for the fault to say.
        """
        fault = exchange.fault
        response = Response() if fault.reset == "before" else self._response(exchange.request, fault)
        status = None if fault.reset else response.status_code
        ignored = tuple(filter(None, response.headers.get(IGNORED, "").split(", ")))
        self._report(exchange.request.path, ignored)
        self._journal.append(self._entry(exchange, status, ignored))
        return response

    def _response(self, request: SandboxRequest, fault: Fault) -> Response:
        if fault.status is None or fault.work_done:
            try:
                response = self._handle(request)
            except Exception:  # noqa: BLE001  # no request may end the sandbox
                _log.exception("%s %s failed: this is a mistake in the sandbox", request.method, request.path)
                response = Response(status_code=500)
            if fault.status is None:
                return response
        body, media_type = fault.content()
        headers = {"content-type": media_type, **fault.headers} if body else fault.headers
        return Response(body, fault.status, headers)

    def _report(self, path: str, ignored: tuple[str, ...]) -> None:
        """Log each filter once: a program that asks for many pages need not hear it with each."""
        fresh = [name for name in ignored if (path, name) not in self._reported]
        if fresh:
            self._reported.update((path, name) for name in fresh)
            _log.warning("%s: has no effect in the sandbox: %s", path, ", ".join(fresh))

    def _entry(self, exchange: Exchange, status: int | None, ignored: tuple[str, ...]) -> Entry:
        request = exchange.request
        headers = {name: "***" if name in SECRET_HEADERS else value for name, value in request.headers.items()}
        return Entry(
            method=request.method,
            path=request.path,
            query=request.query,
            headers=headers,
            body=_readable(request, self._journal.longest_body),
            status=status,
            at=exchange.started,
            seconds=self._clock() - exchange.started,
            connection=exchange.connection,
            ignored=ignored,
        )


def pieces(body: bytes) -> list[bytes]:
    """A body as it drips: a few pieces of the same size, but for the last."""
    size = max(math.ceil(len(body) / _PIECES), 1)
    return [body[start : start + size] for start in range(0, len(body), size)]


def pause(fault: Fault) -> float:
    """Seconds before each piece of a body that drips."""
    return fault.drip / _PIECES


def announced(body: bytes, cut: int) -> int:
    """The length that is announced for a body of which so many bytes come."""
    return max(len(body), cut + 1)


def _readable(request: SandboxRequest, longest: float) -> object:
    """The body for the journal, without secrets."""
    if len(request.body) > longest:
        return f"({len(request.body)} bytes, not kept)"
    text = request.body.decode("utf-8", "replace")
    if request.media_type == "application/x-www-form-urlencoded":
        form = dict(parse_qsl(text, keep_blank_values=True))
        return {name: "***" if name in SECRET_FIELDS else value for name, value in form.items()}
    try:
        return parsed(text) if text else None
    except ValueError:
        return text

"""A request on its way through a sandbox, whichever way it came: its fault, its response, its journal entry.

Requests come in and responses go out by `asgi` (any ASGI server, and so a port) and `in_process` (an httpx
transport).
"""

from __future__ import annotations

import datetime as dt
import logging
import math
from collections.abc import Callable
from contextlib import AbstractContextManager
from email.utils import format_datetime
from typing import Any, cast
from urllib.parse import parse_qsl

import attrs
from starlette.responses import Response

from ..api.bodies import parse_json
from ..api.request import Handler, SandboxRequest
from ..faults import Fault, Faults
from ..journal import IGNORED, SECRET_FIELDS, SECRET_HEADERS, Entry, Journal

_PIECES = 10
_PASSWORD = "basic_password"  # noqa: S105  # the name of a field

_log = logging.getLogger("halo.sandbox")


@attrs.frozen
class Exchange:
    """A request that has come in.

    Attributes:
        request: The request.
        connection: The client's address; empty in process.
        fault: What goes wrong with it; a fault without effect if nothing does.
        delay: Seconds before anything happens.
        started: When it came in, by the clock of the sandbox.
    """

    request: SandboxRequest
    connection: str
    fault: Fault
    delay: float
    started: float


class Exchanges:
    """Takes all requests of one sandbox from their arrival to their response.

    Args:
        handle: Makes the usual response to a request.
        faults: What is to go wrong.
        journal: Where the requests are entered.
        latency: Seconds by which each response is delayed.
        clock: Seconds that only go forward.
        now: The time in the data, for the header `Date`.
    """

    def __init__(
        self,
        handle: Handler,
        faults: Faults,
        journal: Journal,
        *,
        latency: float = 0.0,
        clock: Callable[[], float],
        now: Callable[[], dt.datetime],
    ) -> None:
        self._handle, self._faults, self._journal = handle, faults, journal
        self._latency, self._clock, self._now = latency, clock, now
        self._reported = set[tuple[str, str]]()

    def in_flight(self) -> AbstractContextManager[None]:
        """A context for the time in which a request is answered; the journal counts them."""
        return self._journal.in_flight()

    def begin(self, request: SandboxRequest, connection: str = "") -> Exchange:
        """Begin an exchange, and find the fault that happens to it."""
        started = self._clock()
        fault = self._faults.take(request.method, request.path) or Fault()
        return Exchange(request, connection, fault, fault.delay + self._latency, started)

    def respond(self, exchange: Exchange) -> Response:
        """The response, made after the change of the data (unless a fault prevents it) and the journal's entry.

        So a test that has a response finds the entry. How much of the response is sent is for the fault to say.
        """
        fault = exchange.fault
        response = Response() if fault.reset == "before" else self._response(exchange.request, fault)
        response.headers.setdefault("date", format_datetime(self._now(), usegmt=True))
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
        """Log each filter once, and not again with each page that a program fetches."""
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
            body=_journaled_body(request, self._journal.longest_body),
            status=status,
            at=exchange.started,
            seconds=self._clock() - exchange.started,
            connection=exchange.connection,
            ignored=ignored,
        )


def drip_pieces(body: bytes) -> list[bytes]:
    """The pieces of a body that drips: a few of the same size, and the rest."""
    size = max(math.ceil(len(body) / _PIECES), 1)
    return [body[start : start + size] for start in range(0, len(body), size)]


def pause(fault: Fault) -> float:
    """The pause before each piece of a body that drips, in seconds."""
    return fault.drip / _PIECES


def announced_length(body: bytes, cut: int) -> int:
    """The length to announce for a body of which only so many bytes are sent."""
    return max(len(body), cut + 1)


def _journaled_body(request: SandboxRequest, longest: float) -> object:
    """The body for the journal, without secrets."""
    if len(request.body) > longest:
        return f"({len(request.body)} bytes, not kept)"
    text = request.body.decode("utf-8", "replace")
    if request.media_type == "application/x-www-form-urlencoded":
        form = dict(parse_qsl(text, keep_blank_values=True))
        return {name: "***" if name in SECRET_FIELDS else value for name, value in form.items()}
    try:
        return _without_passwords(parse_json(text)) if text else None
    except ValueError:
        return text


def _without_passwords(body: Any) -> Any:
    """The body of a save without the passwords of webhooks."""
    if isinstance(body, list):
        return [_without_passwords(record) for record in cast("list[object]", body)]
    if isinstance(body, dict) and _PASSWORD in body:
        return {**cast("dict[str, Any]", body), _PASSWORD: "***"}
    return cast("object", body)

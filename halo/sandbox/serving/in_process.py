"""A sandbox without a port: a transport for httpx clients in the same process, synchronous and asynchronous alike.

No socket, no thread and no event loop of its own: a request is a function call. What needs a connection to go
wrong ends as it would over one: a reset is a `ReadError`, a body that is cut ends in a `RemoteProtocolError` after
its first bytes, and who waits longer than the client's read timeout gets a `ReadTimeout`.
"""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import AsyncIterator, Callable, Iterator
from urllib.parse import parse_qsl

import httpx
from starlette.responses import Response

from ..api.request import SandboxRequest
from ..instance import Sandbox
from .connection_errors import body_cut, connection_cut
from .exchange import Exchange, announced, pause, pieces


class InProcess(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Brings the requests of an httpx client to a sandbox.

        httpx.Client(transport=InProcess(sandbox), base_url="https://sandbox.example")

    Args:
        sandbox: Which one.
        passing: Lets so many seconds pass, where time is faked; None: they are waited for.
    """

    def __init__(self, sandbox: Sandbox, *, passing: Callable[[float], None] | None = None) -> None:
        self._exchanges, self._time = sandbox.exchanges, _Time(passing)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """The answer of the sandbox, or the exception that its fault causes."""
        with self._exchanges.in_flight():
            exchange = self._exchanges.begin(_request(request, request.read()))
            self._time.sleep(min(exchange.delay, _patience(request)))
            return self._answer(request, exchange)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """The answer of the sandbox, or the exception that its fault causes."""
        with self._exchanges.in_flight():
            exchange = self._exchanges.begin(_request(request, await request.aread()))
            try:
                await self._time.asleep(min(exchange.delay, _patience(request)))
            except asyncio.CancelledError:
                self._exchanges.respond(exchange)  # a server works on what nobody waits for any more
                raise
            return self._answer(request, exchange)

    def _answer(self, request: httpx.Request, exchange: Exchange) -> httpx.Response:
        response, fault = self._exchanges.respond(exchange), exchange.fault
        if exchange.delay >= _patience(request):
            raise httpx.ReadTimeout("timed out", request=request)
        if fault.reset:
            raise connection_cut()
        body = bytes(response.body)
        stream = _Body(request, self._time, pieces(body) if fault.drip else [body], pause=pause(fault))
        if fault.cut is not None:
            stream = _Body(request, self._time, [body[: fault.cut]], end=body_cut(body, fault.cut))
        return httpx.Response(response.status_code, headers=_headers(response, fault.cut), stream=stream)


class _Time:
    """Waits, or lets a faked time pass."""

    def __init__(self, passing: Callable[[float], None] | None) -> None:
        self._passing = passing

    def sleep(self, seconds: float) -> None:
        """Return when so many seconds have passed."""
        if seconds:
            (self._passing or time.sleep)(seconds)

    async def asleep(self, seconds: float) -> None:
        """Return when so many seconds have passed, and other tasks have had their turn."""
        if self._passing is None:
            await asyncio.sleep(seconds)
            return
        self._passing(seconds)
        await asyncio.sleep(0)


class _Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body of an answer, in pieces with a pause before each, and an exception at its end where it is cut."""

    def __init__(
        self,
        request: httpx.Request,
        time: _Time,
        pieces: list[bytes],
        *,
        pause: float = 0.0,
        end: Exception | None = None,
    ) -> None:
        self._request, self._time = request, time
        self._pieces, self._pause, self._end = pieces, pause, end

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            self._time.sleep(min(self._pause, _patience(self._request)))
            yield self._in_time(piece)
        self._finish()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            if self._pause:
                await self._time.asleep(min(self._pause, _patience(self._request)))
            yield self._in_time(piece)
        self._finish()

    def _in_time(self, piece: bytes) -> bytes:
        if self._pause >= _patience(self._request):
            raise httpx.ReadTimeout("timed out", request=self._request)
        return piece

    def _finish(self) -> None:
        if self._end is not None:
            raise self._end


def _patience(request: httpx.Request) -> float:
    """Seconds for which the client waits for each part of an answer."""
    seconds = request.extensions.get("timeout", {}).get("read")
    return math.inf if seconds is None else float(seconds)


def _request(request: httpx.Request, body: bytes) -> SandboxRequest:
    url = request.url
    query = dict(parse_qsl(url.query.decode("latin-1"), keep_blank_values=True))
    base_url = f"{url.scheme}://{url.netloc.decode('ascii')}"
    return SandboxRequest(request.method, url.path, query, dict(request.headers.items()), body, base_url)


def _headers(response: Response, cut: int | None) -> list[tuple[bytes, bytes]]:
    if cut is None:
        return response.raw_headers
    others = [(name, value) for name, value in response.raw_headers if name != b"content-length"]
    return [*others, (b"content-length", str(announced(bytes(response.body), cut)).encode())]

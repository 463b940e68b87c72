"""A sandbox without a port: a transport for httpx clients in the same process, synchronous and asynchronous alike.

No socket, no thread and no event loop of its own: a request is a function call. Faults of a connection end as they
would with one: a reset is a `ReadError`, a body that is cut ends in a `RemoteProtocolError` after its first bytes, and
a response that takes longer than the client's read timeout is a `ReadTimeout`.
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
from .exchange import Exchange, announced_length, drip_pieces, pause


class InProcess(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Brings the requests of an httpx client to a sandbox.

        httpx.Client(transport=InProcess(sandbox), base_url="https://sandbox.example")

    Args:
        sandbox: What answers them.
        passing: Called with seconds to let a fake time pass; None to wait for real.
    """

    def __init__(self, sandbox: Sandbox, *, passing: Callable[[float], None] | None = None) -> None:
        self._exchanges, self._time = sandbox.exchanges, _Time(passing)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """The response of the sandbox, or the exception that its fault causes."""
        with self._exchanges.in_flight():
            exchange = self._exchanges.begin(_request(request, request.read()))
            self._time.sleep(min(exchange.delay, _read_timeout(request)))
            return self._answer(request, exchange)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """The response of the sandbox, or the exception that its fault causes."""
        with self._exchanges.in_flight():
            exchange = self._exchanges.begin(_request(request, await request.aread()))
            try:
                await self._time.asleep(min(exchange.delay, _read_timeout(request)))
            except asyncio.CancelledError:
                self._exchanges.respond(exchange)  # a server does the work even if nobody waits for it any more
                raise
            return self._answer(request, exchange)

    def _answer(self, request: httpx.Request, exchange: Exchange) -> httpx.Response:
        response, fault = self._exchanges.respond(exchange), exchange.fault
        if exchange.delay >= _read_timeout(request):
            raise httpx.ReadTimeout("timed out", request=request)
        if fault.reset:
            raise connection_cut()
        body = bytes(response.body)
        stream = _Body(request, self._time, drip_pieces(body) if fault.drip else [body], pause=pause(fault))
        if fault.cut is not None:
            stream = _Body(request, self._time, [body[: fault.cut]], end=body_cut(body, fault.cut))
        return httpx.Response(response.status_code, headers=_headers(response, fault.cut), stream=stream)


class _Time:
    """Waits, or lets a fake time pass."""

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
    """The body of a response, in pieces with a pause before each, and an exception at its end if it is cut."""

    def __init__(
        self,
        request: httpx.Request,
        time: _Time,
        drip_pieces: list[bytes],
        *,
        pause: float = 0.0,
        end: Exception | None = None,
    ) -> None:
        self._request, self._time = request, time
        self._pieces, self._pause, self._end = drip_pieces, pause, end

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            self._time.sleep(min(self._pause, _read_timeout(self._request)))
            yield self._check_timeout(piece)
        self._finish()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            if self._pause:
                await self._time.asleep(min(self._pause, _read_timeout(self._request)))
            yield self._check_timeout(piece)
        self._finish()

    def _check_timeout(self, piece: bytes) -> bytes:
        if self._pause >= _read_timeout(self._request):
            raise httpx.ReadTimeout("timed out", request=self._request)
        return piece

    def _finish(self) -> None:
        if self._end is not None:
            raise self._end


def _read_timeout(request: httpx.Request) -> float:
    """Seconds for which the client waits for each part of a response."""
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
    return [*others, (b"content-length", str(announced_length(bytes(response.body), cut)).encode())]

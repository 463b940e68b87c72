"""The ASGI application: requests come in here, and answers go out. What becomes of a request is `exchange`.

Faults that need a socket (`reset`, `cut`) find it in the scope when the sandbox serves itself. Under another ASGI
server or client there is none, and they become the exceptions that they would have caused.
"""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Mapping
from contextlib import suppress
from typing import Any
from urllib.parse import parse_qsl

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from ..api.request import SandboxRequest
from .exchange import Exchanges, announced, pause, pieces

TRANSPORT = "halo.sandbox.transport"
"""Where in the scope's extensions the connection is."""


class Application:
    """A sandbox as an ASGI application; any number of requests at once, each answered in one go.

    Args:
        exchanges: What becomes of requests.
        largest_body: Bytes; of a larger body no more is read than that it is one.
    """

    def __init__(self, exchanges: Exchanges, *, largest_body: int) -> None:
        self._exchanges, self._largest_body = exchanges, largest_body

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] == "lifespan":
            await _lifespan(receive, send)
        elif scope["type"] == "http":
            with self._exchanges.in_flight(), suppress(ClientDisconnect):
                await self._answer(Request(scope, receive), receive, send)

    async def _answer(self, request: Request, receive: Receive, send: Send) -> None:
        client: tuple[str, int] | None = request.scope.get("client")
        connection = f"{client[0]}:{client[1]}" if client else ""
        body = await _body(request, self._largest_body)
        exchange = self._exchanges.begin(_sandbox_request(request, body), connection)
        fault = exchange.fault
        await _wait(receive, exchange.delay)
        response = self._exchanges.respond(exchange)
        if fault.reset:
            await _cut_off(request, receive, abruptly=True)
        elif fault.cut is not None:
            await _send_cut(request, receive, send, response, fault.cut)
        elif fault.drip:
            await _send_slowly(receive, send, response, pause(fault))
        else:
            await response(request.scope, request.receive, send)


async def _wait(receive: Receive, seconds: float) -> None:
    """Wait so long, but not for a client that has gone: what is left to do for it is then done at once."""
    if seconds:
        gone = asyncio.ensure_future(receive())
        await asyncio.wait({gone}, timeout=seconds)
        gone.cancel()


async def _lifespan(receive: Receive, send: Send) -> None:
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return


async def _body(request: Request, most: int) -> bytes:
    """The body; of one that is larger than `most` bytes, so much that it is seen to be."""
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > most:
            break
    return bytes(body)


def _sandbox_request(request: Request, body: bytes) -> SandboxRequest:
    query = dict(parse_qsl(request.scope["query_string"].decode("latin-1"), keep_blank_values=True))
    headers = dict(request.headers.items())
    host = headers.get("host") or "127.0.0.1"
    base_url = f"{request.scope.get('scheme', 'http')}://{host}"
    return SandboxRequest(request.method, request.scope["path"], query, headers, body, base_url)


def _transport(request: Request) -> asyncio.Transport | None:
    extensions: Mapping[str, Any] = request.scope.get("extensions") or {}
    transport: asyncio.Transport | None = extensions.get(TRANSPORT)
    return transport


async def _cut_off(request: Request, receive: Receive, *, abruptly: bool) -> None:
    """End the connection, and wait until it has ended."""
    transport = _transport(request)
    if transport is None:
        from .connection_errors import connection_cut  # noqa: PLC0415  # the caller is httpx, and so it is there

        raise connection_cut()
    if abruptly:
        connection = transport.get_extra_info("socket")
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()
    else:
        transport.close()
    while (await receive())["type"] != "http.disconnect":
        pass


async def _send_cut(request: Request, receive: Receive, send: Send, response: Response, length: int) -> None:
    """So many bytes of the body, and the end of the connection where more was announced."""
    body = bytes(response.body)
    if _transport(request) is None:
        from .connection_errors import body_cut  # noqa: PLC0415  # the caller is httpx, and so it is there

        raise body_cut(body, length)
    headers = [(name, value) for name, value in response.raw_headers if name != b"content-length"]
    headers.append((b"content-length", str(announced(body, length)).encode()))
    await send({"type": "http.response.start", "status": response.status_code, "headers": headers})
    await send({"type": "http.response.body", "body": body[:length], "more_body": True})
    await _cut_off(request, receive, abruptly=False)


async def _send_slowly(receive: Receive, send: Send, response: Response, seconds: float) -> None:
    """The body in a few pieces, with so long a pause before each."""
    await send({"type": "http.response.start", "status": response.status_code, "headers": response.raw_headers})
    for piece in pieces(bytes(response.body)):
        await _wait(receive, seconds)
        await send({"type": "http.response.body", "body": piece, "more_body": True})
    await send({"type": "http.response.body", "body": b""})

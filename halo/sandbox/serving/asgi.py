"""The ASGI application: requests come in here, and responses go out. `exchange` is what happens in between.

Faults that need a socket (`reset`, `cut`) find it in the scope if the sandbox serves itself. Under another ASGI server
or client there is none, and they become the exceptions that they would have caused.
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
from .exchange import Exchanges, announced_length, drip_pieces, pause

TRANSPORT = "halo.sandbox.transport"
"""The extension of the scope that holds the transport of the connection."""


class Application:
    """A sandbox as an ASGI application; any number of requests at once, each answered in one go.

    Args:
        exchanges: Answers the requests.
        largest_body: Bytes; a larger body is read no further than to see that it is larger.
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
        body = await _read_body(request, self._largest_body)
        exchange = self._exchanges.begin(_sandbox_request(request, body), connection)
        fault = exchange.fault
        await _wait(receive, exchange.delay)
        response = self._exchanges.respond(exchange)
        if fault.reset:
            await _close(request, receive, abruptly=True)
        elif fault.cut is not None:
            await _send_cut(request, receive, send, response, fault.cut)
        elif fault.drip:
            await _send_slowly(receive, send, response, pause(fault))
        else:
            await response(request.scope, request.receive, send)


async def _wait(receive: Receive, seconds: float) -> None:
    """Wait for so many seconds, or until the client has gone: the rest is then done at once."""
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


async def _read_body(request: Request, limit: int) -> bytes:
    """The body; of one that is larger than `limit` bytes, only so much that this can be seen."""
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > limit:
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


async def _close(request: Request, receive: Receive, *, abruptly: bool) -> None:
    """Close the connection, and wait until it is closed."""
    transport = _transport(request)
    if transport is None:
        from .connection_errors import connection_cut  # noqa: PLC0415  # the caller is httpx, so it is installed

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
    """Send so many bytes of the body, having announced more, and close the connection."""
    body = bytes(response.body)
    if _transport(request) is None:
        from .connection_errors import body_cut  # noqa: PLC0415  # the caller is httpx, so it is installed

        raise body_cut(body, length)
    headers = [(name, value) for name, value in response.raw_headers if name != b"content-length"]
    headers.append((b"content-length", str(announced_length(body, length)).encode()))
    await send({"type": "http.response.start", "status": response.status_code, "headers": headers})
    await send({"type": "http.response.body", "body": body[:length], "more_body": True})
    await _close(request, receive, abruptly=False)


async def _send_slowly(receive: Receive, send: Send, response: Response, seconds: float) -> None:
    """Send the body in a few pieces, with a pause before each."""
    await send({"type": "http.response.start", "status": response.status_code, "headers": response.raw_headers})
    for piece in drip_pieces(bytes(response.body)):
        await _wait(receive, seconds)
        await send({"type": "http.response.body", "body": piece, "more_body": True})
    await send({"type": "http.response.body", "body": b""})

"""The ASGI application: receiving, the faults, the journal, sending. What is answered is decided in `routes`.

Faults that need a socket (`reset`, `cut`) find it in the scope when the sandbox serves itself; in process there
is none, and they become the httpx exceptions that they would have caused.
"""

from __future__ import annotations

import asyncio
import json
import logging
import socket
import struct
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from .faults import Fault
from .journal import SECRET_FIELDS, SECRET_HEADERS, Entry
from .routes import Asked, answered

if TYPE_CHECKING:
    from .instance import Sandbox

TRANSPORT = "halo.sandbox.transport"
"""Where in the scope's extensions the connection is."""

_PIECES = 10

_log = logging.getLogger("halo.sandbox")


class Application:
    """The sandbox as an ASGI application; any number of requests at once, each answered in one go."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] == "lifespan":
            await _lifespan(receive, send)
        elif scope["type"] == "http":
            journal = self._sandbox.journal
            journal.begin()
            try:
                await self._exchange(Request(scope, receive), receive, send)
            except ClientDisconnect:
                pass
            finally:
                journal.end()

    async def _exchange(self, request: Request, receive: Receive, send: Send) -> None:
        sandbox, at = self._sandbox, self._sandbox.clock()
        asked = await _asked(request)
        fault = sandbox.faults.take(asked.method, asked.path) or Fault()
        await _wait(receive, fault.delay + sandbox.settings.latency)
        response = Response() if fault.reset == "before" else self._response(asked, fault)
        status = None if fault.reset else response.status_code
        # Before it is sent: a test that has its answer finds the entry.
        sandbox.journal.append(_entry(request, asked, status, at, sandbox.clock()))
        if fault.reset:
            await _cut_off(request, receive, abruptly=True)
        elif fault.cut is not None:
            await _send_cut(request, receive, send, response, fault.cut)
        elif fault.drip:
            await _send_slowly(send, response, fault.drip)
        else:
            await response(request.scope, request.receive, send)

    def _response(self, asked: Asked, fault: Fault) -> Response:
        if fault.status is None or fault.work_done:
            try:
                response = answered(self._sandbox, asked)
            except Exception:  # noqa: BLE001  # no request may end the sandbox
                _log.exception("%s %s failed: this is a mistake in the sandbox", asked.method, asked.path)
                response = Response(status_code=500)
            if fault.status is None:
                return response
        body, media_type = fault.content()
        headers = {"content-type": media_type, **fault.headers} if body else fault.headers
        return Response(body, fault.status, headers)


async def _wait(receive: Receive, seconds: float) -> None:
    """Wait so long, but not for a client that has gone: its request is then worked on at once."""
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


async def _asked(request: Request) -> Asked:
    query = dict(parse_qsl(request.scope["query_string"].decode("latin-1"), keep_blank_values=True))
    headers = dict(request.headers.items())
    host = headers.get("host") or "127.0.0.1"
    base_url = f"{request.scope.get('scheme', 'http')}://{host}"
    return Asked(request.method, request.scope["path"], query, headers, await request.body(), base_url)


def _entry(request: Request, asked: Asked, status: int | None, at: float, now: float) -> Entry:
    headers = {name: "***" if name in SECRET_HEADERS else value for name, value in asked.headers.items()}
    client: tuple[str, int] | None = request.scope.get("client")
    return Entry(
        method=asked.method,
        path=asked.path,
        query=asked.query,
        headers=headers,
        body=_readable(asked),
        status=status,
        at=at,
        seconds=now - at,
        connection=f"{client[0]}:{client[1]}" if client else "",
    )


def _readable(asked: Asked) -> object:
    """The body for the journal, without secrets."""
    text = asked.body.decode("utf-8", "replace")
    if asked.media_type == "application/x-www-form-urlencoded":
        form = dict(parse_qsl(text, keep_blank_values=True))
        return {name: "***" if name in SECRET_FIELDS else value for name, value in form.items()}
    try:
        return json.loads(text) if text else None
    except (ValueError, RecursionError):
        return text


def _transport(request: Request) -> asyncio.Transport | None:
    extensions: Mapping[str, Any] = request.scope.get("extensions") or {}
    transport: asyncio.Transport | None = extensions.get(TRANSPORT)
    return transport


async def _cut_off(request: Request, receive: Receive, *, abruptly: bool) -> None:
    """End the connection, and wait until it has ended."""
    transport = _transport(request)
    if transport is None:
        import httpx  # noqa: PLC0415  # in process alone, where the caller is httpx

        raise httpx.ReadError("the sandbox has cut the connection")
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
    announced = max(len(body), length + 1)
    if _transport(request) is None:
        import httpx  # noqa: PLC0415  # in process alone, where the caller is httpx

        raise httpx.RemoteProtocolError(
            "peer closed connection without sending complete message body "
            f"(received {length} bytes, expected {announced})"
        )
    headers = [(name, value) for name, value in response.raw_headers if name != b"content-length"]
    headers.append((b"content-length", str(announced).encode()))
    await send({"type": "http.response.start", "status": response.status_code, "headers": headers})
    await send({"type": "http.response.body", "body": body[:length], "more_body": True})
    await _cut_off(request, receive, abruptly=False)


async def _send_slowly(send: Send, response: Response, seconds: float) -> None:
    """The body in a few pieces, with pauses before each."""
    body = bytes(response.body)
    size = max(len(body) // _PIECES, 1)
    await send({"type": "http.response.start", "status": response.status_code, "headers": response.raw_headers})
    for start in range(0, len(body), size):
        await asyncio.sleep(seconds / _PIECES)
        await send({"type": "http.response.body", "body": body[start : start + size], "more_body": True})
    await send({"type": "http.response.body", "body": b""})

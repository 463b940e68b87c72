"""Serving a sandbox on a port: in a thread for tests, in the foreground for the command line."""

from __future__ import annotations

import asyncio
import os
import socket
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

from .app import TRANSPORT

LOOPBACK = "127.0.0.1"
_PATIENCE = 10.0


class _Connection(H11Protocol):
    """A connection that requests can reach, so that faults can cut it."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        app: Any = self.app

        async def with_transport(scope: Scope, receive: Receive, send: Send) -> None:
            scope["extensions"] = {**(scope.get("extensions") or {}), TRANSPORT: transport}
            await app(scope, receive, send)

        self.app = with_transport


def server(app: ASGIApp) -> uvicorn.Server:
    """A server for the foreground, which stops on Ctrl-C; not started."""
    return uvicorn.Server(_config(app))


def _config(app: ASGIApp) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        http=_Connection,
        ws="none",
        lifespan="off",
        loop="asyncio",
        log_config=None,
        access_log=False,
        server_header=False,
        date_header=False,
        timeout_graceful_shutdown=1,
    )


def listening(host: str, port: int) -> socket.socket:
    """A socket that listens there.

    Raises:
        OSError: The port is taken, or there is no such address here.
        OverflowError: There is no such port.
    """
    # With the protocol named, asyncio switches Nagle off: 40 ms less for each answer that has a body.
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":  # elsewhere it would let two servers have one port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen()
    except (OSError, OverflowError):
        listener.close()
        raise
    return listener


def url_of(listener: socket.socket) -> str:
    """Where a client finds it."""
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


@contextmanager
def serving(app: ASGIApp, port: int) -> Generator[str]:
    """The URL of the application, which is served on loopback, in a thread, until the block ends.

    Raises:
        OSError: The port is taken.
    """
    with listening(LOOPBACK, port) as listener:
        running = _Background(app, listener)
        running.start()
        try:
            yield url_of(listener)
        finally:
            running.stop()


class _Background(threading.Thread):
    """Serves until it is stopped, which takes a millisecond; `uvicorn.Server` needs a fifth of a second for that."""

    def __init__(self, app: ASGIApp, listener: socket.socket) -> None:
        super().__init__(name="halo-sandbox", daemon=True)
        self._config = _config(app)
        self._listener = listener
        self._loop = asyncio.new_event_loop()
        self._stopped = asyncio.Event()

    def run(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(self._serve())

    def stop(self) -> None:
        """End all connections, and wait until they have ended."""
        self._loop.call_soon_threadsafe(self._stopped.set)
        self.join(_PATIENCE)

    async def _serve(self) -> None:
        self._config.load()
        state = ServerState()
        accepting = await self._loop.create_server(self._connections(state), sock=self._listener)
        await self._stopped.wait()
        accepting.close()
        for connection in list(state.connections):
            connection.transport.abort()  # a request that is being answered learns that nobody waits
        await asyncio.gather(*state.tasks, return_exceptions=True)

    def _connections(self, state: ServerState) -> Callable[[], asyncio.Protocol]:
        return lambda: _Connection(self._config, state, {})

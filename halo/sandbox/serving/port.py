"""Serving on a port: in a thread for tests, in the foreground for the command line."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import socket
import threading
from collections.abc import Generator
from contextlib import contextmanager, suppress
from typing import Any

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

from .asgi import TRANSPORT

LOOPBACK = "127.0.0.1"
_STOP_TIMEOUT = 10.0
_ACCEPT_STEPS = 5  # iterations of the event loop until a connection that was just accepted is one of ours


class _Connection(H11Protocol):
    """A connection that puts its transport into the scope of its requests, so that faults can cut it."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        app: Any = self.app

        async def with_transport(scope: Scope, receive: Receive, send: Send) -> None:
            scope["extensions"] = {**(scope.get("extensions") or {}), TRANSPORT: transport}
            await app(scope, receive, send)

        self.app = with_transport


def serve(app: ASGIApp, listener: socket.socket) -> None:
    """Serve in the foreground until Ctrl-C or SIGTERM, and then end all connections at once.

    Raises:
        KeyboardInterrupt: It was interrupted, and the server has stopped.
    """
    logging.getLogger("uvicorn").setLevel(logging.CRITICAL)  # its warnings about bad requests help nobody here
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell starts background jobs without it
    signal.signal(signal.SIGTERM, _interrupt)
    asyncio.run(_serve(_config(app), listener))


def _interrupt(_: int, __: object) -> None:
    """Stop as with Ctrl-C, which asyncio turns into an orderly end."""
    signal.raise_signal(signal.SIGINT)


async def _serve(config: uvicorn.Config, listener: socket.socket) -> None:
    """Serve until cancelled."""
    config.load()
    state = ServerState()
    loop = asyncio.get_running_loop()
    accepting = await loop.create_server(lambda: _Connection(config, state, {}), sock=listener, start_serving=False)
    try:
        await accepting.start_serving()
        await loop.create_future()
    finally:
        with suppress(NotImplementedError):  # the loop of Windows
            loop.remove_reader(listener)
        for _ in range(_ACCEPT_STEPS):  # closed in the midst of one, asyncio would forget its socket
            await asyncio.sleep(0)
        accepting.close()
        for connection in list(state.connections):
            connection.transport.abort()  # a request that is being answered learns that nobody waits
        await asyncio.gather(*state.tasks, return_exceptions=True)


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
    )


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens on this address.

    Raises:
        OSError: The port is taken, or this machine does not have the address.
        OverflowError: The port is not a valid one.
    """
    # With the protocol named, asyncio switches Nagle off: 40 ms less for each answer that has a body.
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":  # elsewhere it would let two servers share a port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen()
    except (OSError, OverflowError):
        listener.close()
        raise
    return listener


def url_of(listener: socket.socket) -> str:
    """The URL at which a client on this machine finds it."""
    return url(*listener.getsockname()[:2])


def url(host: str, port: int) -> str:
    """The URL at which a client on this machine finds what listens there; not all systems can connect to 0.0.0.0."""
    reachable = {"0.0.0.0": LOOPBACK, "::": "::1"}.get(host, host)  # noqa: S104  # it is what is replaced
    return f"http://[{reachable}]:{port}" if ":" in reachable else f"http://{reachable}:{port}"


@contextmanager
def serve_in_thread(app: ASGIApp, port: int) -> Generator[str]:
    """Serve the application on loopback, from a thread, until the block ends; gives its URL.

    Raises:
        OSError: The port is taken.
    """
    with listen(LOOPBACK, port) as listener:
        running = _ServerThread(app, listener)
        running.start()
        try:
            yield url_of(listener)
        finally:
            running.stop()


class _ServerThread(threading.Thread):
    """Serves until it is stopped, which takes a millisecond; `uvicorn.Server` needs a fifth of a second."""

    def __init__(self, app: ASGIApp, listener: socket.socket) -> None:
        super().__init__(name="halo-sandbox", daemon=True)
        self._loop = asyncio.new_event_loop()
        self._task = self._loop.create_task(_serve(_config(app), listener))

    def run(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner, suppress(asyncio.CancelledError):
            runner.run(self._wait())

    def stop(self) -> None:
        """End all connections, and wait until that is done."""
        self._loop.call_soon_threadsafe(self._task.cancel)
        self.join(_STOP_TIMEOUT)

    async def _wait(self) -> None:
        await self._task

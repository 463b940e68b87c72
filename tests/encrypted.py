"""Serves an ASGI application over TLS, with HTTP/2 for whoever offers it, as uvicorn under the sandbox does not."""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
from types import TracebackType
from typing import Any, Self

import trustme
from hypercorn.asyncio import serve
from hypercorn.config import Config


class Listener:
    """An application on loopback, in a thread of its own.

    Attributes:
        url: Where it listens.
        requests: Of each request so far the HTTP version and the port at the other end of its connection.
    """

    def __init__(self, application: Any, authority: trustme.CA) -> None:
        self.requests: list[tuple[str, int]] = []
        self._application, self._authority = application, authority
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"https://127.0.0.1:{self._socket.getsockname()[1]}"
        self._stop, self._loop = asyncio.Event(), asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc_value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()
        self._socket.close()

    def _run(self) -> None:
        authority = self._authority

        class WithTls(Config):
            def create_ssl_context(self) -> ssl.SSLContext:
                context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
                authority.issue_cert("127.0.0.1").configure_cert(context)
                context.set_alpn_protocols(self.alpn_protocols)
                return context

            @property
            def ssl_enabled(self) -> bool:
                return True

        config = WithTls()
        config.bind = [f"fd://{self._socket.detach()}"]
        config.errorlog = None
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(serve(self._app, config, shutdown_trigger=self._stop.wait))

    async def _app(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "http":
            self.requests.append((scope["http_version"], scope["client"][1]))
        await self._application(scope, receive, send)

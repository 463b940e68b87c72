"""A server of a few lines, independent of the sandbox: it answers as a test says, and keeps what it got."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import attrs

TOKEN = "the-token-of-the-server"
SIGNED_IN = {"access_token": TOKEN, "expires_in": 3600, "token_type": "Bearer"}


@attrs.frozen
class Received:
    """A request, as the server got it."""

    method: str
    path: str
    query: dict[str, list[str]]
    headers: dict[str, str]
    body: bytes


@attrs.frozen
class Reply:
    """What to answer: bytes as they are, anything else as JSON. A header that is empty is not sent."""

    body: Any = b""
    status: int = 200
    headers: dict[str, str] = attrs.field(factory=dict[str, str])


class AnsweringServer:
    """Answers each path from its list of replies; the last one stays. Tokens are given unless a test says otherwise."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.replies: dict[str, list[Reply]] = {"/auth/token": [Reply(SIGNED_IN)]}
        self.received: list[Received] = []

    def on(self, path: str, *replies: Reply) -> None:
        """Answer this path in this way."""
        self.replies[path] = list(replies)

    def at(self, path: str) -> list[Received]:
        """The requests for this path so far."""
        return [request for request in self.received if request.path == path]

    def reply(self, request: Received) -> Reply:
        """The answer to a request, which is kept."""
        self.received.append(request)
        replies = self.replies.get(request.path, [Reply(status=404)])
        return replies.pop(0) if len(replies) > 1 else replies[0]


@contextmanager
def answering_server() -> Iterator[AnsweringServer]:
    """One that runs on loopback until the block ends."""
    http = ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
    server = AnsweringServer(f"http://127.0.0.1:{http.server_address[1]}")
    http.RequestHandlerClass = _handler(server.reply)
    thread = threading.Thread(target=http.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        http.shutdown()
        http.server_close()


def _handler(reply: Callable[[Received], Reply]) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _answer(self) -> None:
            target = urlsplit(self.path)
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            headers = {name.lower(): value for name, value in self.headers.items()}
            answer = reply(Received(self.command, target.path, parse_qs(target.query), headers, body))
            is_raw = isinstance(answer.body, bytes)
            content = answer.body if is_raw else json.dumps(answer.body).encode()
            self.send_response(answer.status)
            kind = {} if is_raw else {"Content-Type": "application/json"}
            for name, value in {**kind, "Content-Length": str(len(content)), **answer.headers}.items():
                if value:
                    self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST = do_DELETE = _answer  # noqa: N815  # the names that http.server looks for

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # as http.server calls it
            pass

    return Handler

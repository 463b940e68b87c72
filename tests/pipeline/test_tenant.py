"""`--from-tenant` reads the instance's own document, and a token goes to that instance alone."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from scripts.codegen.update.commands import main
from scripts.codegen.vendor import documents
from scripts.codegen.vendor.documents import ROUTE, DocumentError, from_tenant

from .project import checkout, document

TOKEN = {"access_token": "token-1", "token_type": "Bearer", "expires_in": 3600}


class Server(ThreadingHTTPServer):
    """Answers as it is told, and keeps what it was asked."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[tuple[str, str | None]] = []
        self.answers: dict[str, tuple[int, dict[str, str], bytes]] = {}
        self.url = f"http://127.0.0.1:{self.server_address[1]}"

    def answer(self, path: str, content: Any, status: int = 200, **headers: str) -> None:
        body = content if isinstance(content, bytes) else json.dumps(content).encode()
        self.answers[path] = (status, headers, body)


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        assert isinstance(self.server, Server)
        path = self.path.partition("?")[0]
        self.server.asked.append((path, self.headers["Authorization"]))
        self.rfile.read(int(self.headers["Content-Length"] or 0))
        status, headers, body = self.server.answers.get(path, (404, {}, b""))
        self.send_response(status)
        for name, value in {"Content-Type": "application/json", "Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self) -> None:
        self.do_GET()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - its name above
        """No lines on standard error."""


@pytest.fixture
def serve() -> Iterator[Callable[[], Server]]:
    with ExitStack() as stack:

        def started() -> Server:
            server = stack.enter_context(Server())
            threading.Thread(target=server.serve_forever, daemon=True).start()
            stack.callback(server.shutdown)
            return server

        yield started


@pytest.fixture
def instance(serve: Callable[[], Server], monkeypatch: pytest.MonkeyPatch) -> Server:
    server = serve()
    server.answer("/auth/token", TOKEN)
    server.answer(f"/api{ROUTE}", document())
    for name, value in {"BASE_URL": server.url, "CLIENT_ID": "a", "CLIENT_SECRET": "b", "TENANT": "acme"}.items():
        monkeypatch.setenv(f"HALOPSA_{name}", value)
    return server


def test_the_document_is_that_of_the_configured_instance(instance):
    found = from_tenant()

    assert found.content == document()
    assert instance.asked == [("/auth/token", None), (f"/api{ROUTE}", "Bearer token-1")]


def test_an_update_can_be_made_from_it(instance, tmp_path, capfd):
    content = document()
    content["paths"]["/Added"] = {"get": {}}
    instance.answer(f"/api{ROUTE}", content)

    assert main(checkout(tmp_path), ["update", "--from-tenant"]) == 0

    assert "New in this document: `GET /Added`." in capfd.readouterr().out


def test_a_redirect_to_another_host_is_not_followed(instance, serve):
    other = serve()
    other.answer(f"/api{ROUTE}", document())
    instance.answer(f"/api{ROUTE}", b"", status=302, Location=f"{other.url}/api{ROUTE}")

    with pytest.raises(DocumentError, match="The instance gave no document"):
        from_tenant()

    assert other.asked == []


@pytest.mark.parametrize(
    ("content", "message"),
    [(b"<html>Sign in</html>", "is not JSON"), (b"{}", "/openapi is 'None'"), (b"", "is not JSON")],
)
def test_what_is_no_document_is_told_so(instance, content, message):
    instance.answer(f"/api{ROUTE}", content)

    with pytest.raises(DocumentError, match=message):
        from_tenant()


def test_a_giant_is_not_read_to_its_end(instance, monkeypatch):
    monkeypatch.setattr(documents, "MAX_BYTES", 1000)
    instance.answer(f"/api{ROUTE}", b" " * 100_000)

    with pytest.raises(DocumentError, match="more than 1,000 bytes"):
        from_tenant()


def test_what_is_kept_of_a_giant_is_no_more_than_may_be(monkeypatch):
    monkeypatch.setattr(documents, "MAX_BYTES", 1000)
    kept = documents._Bounded()
    kept.write(b" " * 1000)

    with pytest.raises(DocumentError, match="more than 1,000 bytes"):
        kept.write(b" ")


def test_a_refusal_leaves_everything_as_it_was_and_says_why(instance, tmp_path: Path):
    instance.answer(f"/api{ROUTE}", b"", status=403)

    with pytest.raises(SystemExit, match=r"(?s)The step 'extract' failed; nothing was changed.*403"):
        main(checkout(tmp_path), ["extract", "--from-tenant"])


def test_a_setting_that_is_missing_is_named(monkeypatch, tmp_path: Path):
    with pytest.raises(SystemExit, match="HALOPSA_BASE_URL"):
        main(checkout(tmp_path), ["extract", "--from-tenant"])


def test_the_secret_is_in_no_message(instance):
    instance.answer("/auth/token", {"error": "invalid_client"}, status=400)

    with pytest.raises(DocumentError) as caught:
        from_tenant()

    assert "token-1" not in str(caught.value)
    assert "'b'" not in str(caught.value)

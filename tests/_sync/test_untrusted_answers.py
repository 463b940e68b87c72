# Written by `python scripts/unasync.py` from tests/_async/test_untrusted_answers.py. Do not edit.
"""What a server says: it is read as it came, shown without secrets, and bounds no work, wait or memory by itself."""

from __future__ import annotations

import base64
import gzip
import io
import os
import pickle
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from halo import (
    Halo,
    AuthenticationError,
    ConfigurationError,
    HaloError,
    OutcomeUnknownError,
    RateLimitError,
    ResponseError,
    Retry,
    TransportError,
)
from halo.credentials import PasswordCredentials
from halo.testing import FakeClock
from halo.tokens import StoredToken
from tests.answering import TOKEN, AnsweringServer, Reply, answering_server

STATUSES = [{"id": 1, "name": "New"}]
PAGE = Reply(b"<html><title>Access denied</title>", 403, {"Content-Type": "text/html"})


@pytest.fixture
def server() -> Iterator[AnsweringServer]:
    with answering_server() as server:
        server.on("/api/Status", Reply(STATUSES))
        yield server


@pytest.fixture
def connected(server: AnsweringServer, clock: FakeClock) -> Callable[..., Halo]:
    """Makes clients of that server, with these settings of their own."""

    def make(**settings: Any) -> Halo:
        usual = {"base_url": server.url, "client_id": "the-id", "client_secret": "p@ss/w+rd", "tenant": ""}
        return Halo(**{**usual, "clock": clock, "retry": Retry(attempts=2), **settings})

    return make


class TestSecrets:
    @pytest.mark.parametrize("secret", ["s", "token", "tok-", "acme"])
    def test_that_are_part_of_other_words_break_no_sign_in(self, server: AnsweringServer, connected, secret: str):
        server.on("/api/authinfo", Reply({"tenant_id": "acme-corp", "auth_url": f"{server.url}/auth"}))

        with connected(client_secret=secret, tenant=None) as halo:
            halo.statuses.list().first()

        assert server.at("/auth/token")[0].query == {"tenant": ["acme-corp"]}
        assert server.at("/api/Status")[0].headers["authorization"] == f"Bearer {TOKEN}"

    def test_leave_the_name_of_a_field_as_it_came(self, server: AnsweringServer, connected):
        server.on("/api/Tickets", Reply({"[0].summary": ["summary is too long"]}, 400))

        with connected(client_secret="sum") as halo:
            with pytest.raises(HaloError) as caught:
                halo.tickets.create(summary="x")

        assert caught.value.errors[0].field == "summary"  # type: ignore[attr-defined]
        assert caught.value.errors[0].message == "***mary is too long"  # type: ignore[attr-defined]

    def test_that_are_repeated_in_another_spelling_are_shown_nowhere(self, server: AnsweringServer, connected):
        body = rb'{"message": "wrong secret p@ss\/w\u002Brd", "errors": {"p@ss/w+rd": ["p%40ss%2fw%2Brd"]}}'
        server.on("/api/Tickets", Reply(body, 400, {"Content-Type": "application/json"}))

        with connected() as halo:
            with pytest.raises(HaloError) as caught:
                halo.tickets.create(summary="x")

        error = caught.value
        shown = f"{error}{error!r}{error.args}{vars(error)}{pickle.loads(pickle.dumps(error))!r}"
        assert [spelling for spelling in ("p@ss", "w+rd", "002Brd", "%2Brd") if spelling in shown] == []
        assert error.message == "wrong secret ***"  # type: ignore[attr-defined]

    def test_that_equal_a_user_name_give_each_user_a_token_of_their_own(self, connected):
        kept: dict[str, StoredToken] = {}

        class Store:
            load = staticmethod(kept.get)
            save = staticmethod(kept.__setitem__)

        for name in ("ann", "bob"):
            credentials = PasswordCredentials(username=name, password=name, client_id="the-id")
            with connected(client_id=None, client_secret=None, credentials=credentials, token_store=Store()) as h:
                h.statuses.list().first()

        assert len(kept) == 2

    def test_in_an_answer_that_is_none_to_what_was_asked_are_not_shown(self, server: AnsweringServer, connected):
        echo = f"bad {TOKEN} p@ss/w+rd"
        server.on("/api/Tickets/7", Reply({"error": echo}))
        server.on("/api/Report/5", Reply({"id": 5, "report": {"load_error": echo}}))

        with connected() as halo:
            with pytest.raises(ResponseError) as no_record:
                halo.tickets.get(7)
            with pytest.raises(ResponseError) as no_report:
                halo.reports.run(5)

        shown = f"{no_record.value!r}{vars(no_record.value)}{no_report.value!r}{vars(no_report.value)}"
        assert "bad *** ***" in shown
        assert [secret for secret in (TOKEN, "p@ss") if secret in shown] == []

    def test_of_a_proxy_are_not_shown(self, connected):
        server = "http://user:pr0xy-pass@127.0.0.1:9"
        with pytest.raises(ConfigurationError):
            connected(proxy=server.replace("http", "ftp"))

        with connected(proxy=server) as halo:
            shown = halo._session.sender.redactor.clean("407 Denied user:pr0xy-pass dXNlcjpwcjB4eS1wYXNz")

        assert shown == "407 Denied user:*** ***"

    def test_a_body_of_escapes_costs_no_more_than_its_length(self, server: AnsweringServer, connected):
        server.on("/api/Status", Reply(b"&%\\" * 20_000 + b"!" + b" " * 70_000, 400))

        with connected() as halo:
            with pytest.raises(HaloError, match="400 Bad Request"):
                halo.request("GET", "/Status")


class TestASignIn:
    @pytest.mark.parametrize(
        "answer", [b'{"tenant_id": "\\ud800"}', b'{"tenant_id": "a\\nb"}'], ids=["half", "line end"]
    )
    def test_for_a_tenant_that_none_can_have_is_refused(self, server: AnsweringServer, connected, answer: bytes):
        server.on("/api/authinfo", Reply(answer))

        with connected(tenant=None) as halo:
            with pytest.raises(ConfigurationError, match="names a tenant with characters that none can have"):
                halo.statuses.list().first()

    def test_carries_the_headers_of_the_callers_http_client(self, server: AnsweringServer, connected):
        server.on("/api/authinfo", Reply({"tenant_id": "acme"}))

        with (
            httpx.Client(headers={"X-Gateway-Key": "the-key"}) as http_client,
            connected(http_client=http_client, tenant=None) as halo,
        ):
            halo.statuses.list().first()

        assert [request.path for request in server.received] == ["/api/authinfo", "/auth/token", "/api/Status"]
        assert {request.headers.get("x-gateway-key") for request in server.received} == {"the-key"}

    @pytest.mark.parametrize(
        ("reply", "text"),
        [
            (PAGE, "403 Forbidden: a web page ('Access denied'), not a response of the API"),
            (
                Reply(status=302, headers={"Location": "https://sso.example/login?to=secret"}),
                "302 Found: redirects to https://sso.example/login\n",
            ),
        ],
        ids=["a page of a gateway", "a redirect"],
    )
    def test_that_is_refused_by_something_else_does_not_blame_the_secret(
        self, server: AnsweringServer, connected, reply: Reply, text: str
    ):
        server.on("/auth/token", reply)

        with connected() as halo:
            with pytest.raises(AuthenticationError) as caught:
                halo.statuses.list().first()

        assert text in str(caught.value)
        assert "client_secret" not in str(caught.value)

    @pytest.mark.parametrize(
        "reply", [PAGE, Reply(status=302, headers={"Location": "https://sso.example/"})], ids=["page", "redirect"]
    )
    def test_does_not_begin_if_something_else_answers_for_the_tenant(
        self, server: AnsweringServer, connected, reply: Reply
    ):
        server.on("/api/authinfo", reply)

        with connected(tenant=None) as halo:
            with pytest.raises(AuthenticationError, match=r"GET /authinfo: .*\n.*tenant=\.\.\."):
                halo.statuses.list().first()

        assert server.at("/auth/token") == []

    def test_reads_no_more_than_a_megabyte(self, server: AnsweringServer, connected):
        bomb = gzip.compress(b" " * 50_000_000)
        server.on("/auth/token", Reply(bomb, headers={"Content-Encoding": "gzip"}))

        with connected() as halo:
            with pytest.raises(TransportError, match="POST /auth/token: the response is larger than 1048576 bytes"):
                halo.statuses.list().first()

        assert len(server.received) == 1


class TestABody:
    def test_that_unpacks_to_more_than_is_allowed_is_not_read_on(self, server: AnsweringServer, connected):
        bomb = gzip.compress(b" " * 50_000_000)
        server.on("/api/Status", Reply(bomb, headers={"Content-Encoding": "gzip"}))

        with connected() as halo:
            with pytest.raises(ResponseError, match=r"larger than 2000000 bytes.*\n.*max_response_bytes=\.\.\."):
                halo.with_options(max_response_bytes=2_000_000).statuses.list().first()

        assert len(server.at("/api/Status")) == 1

    @pytest.mark.parametrize("size", [0, 1, 5_000])
    def test_that_was_cut_off_while_packed_is_an_error(self, server: AnsweringServer, connected, size: int):
        """The server's own framing does not tell: it ends where the connection is closed."""
        part = gzip.compress(os.urandom(10_000))[:size]
        headers = {"Content-Encoding": "gzip", "Content-Length": "", "Connection": "close"}
        server.on("/api/Status", Reply(part, headers=headers))

        with connected(retry=Retry(attempts=1)) as halo:
            with pytest.raises(ResponseError, match="the response was cut off"):
                halo.request("GET", "/Status")


def test_a_create_that_is_redirected_to_no_address_is_sent_once(server: AnsweringServer, connected):
    """The server has seen it, although httpx speaks of an invalid URL as of one that nothing was sent to."""
    server.on("/api/Tickets", Reply(status=302, headers={"Location": "javascript:alert(1)"}))

    with connected() as halo:
        with pytest.raises(OutcomeUnknownError):
            halo.tickets.create(summary="x")

    assert len(server.at("/api/Tickets")) == 1


class TestALongRetryAfter:
    @pytest.mark.parametrize("value", ["1764547200", "Fri, 31 Dec 9999 23:59:59 GMT"], ids=["epoch", "the year 9999"])
    def test_stops_the_call_and_lets_one_probe_go_after_max_wait(
        self, server: AnsweringServer, connected, clock: FakeClock, value: str
    ):
        server.on("/api/Status", Reply(status=429, headers={"Retry-After": value}), Reply(STATUSES))

        with connected(retry=Retry(max_wait=60)) as halo:
            for _ in range(2):  # it, and the next
                with pytest.raises(RateLimitError):
                    halo.statuses.list().first()
            clock.advance(60)
            halo.statuses.list().first()
            halo.statuses.list().first()

        assert len(server.at("/api/Status")) == 3
        assert clock.slept == []

    def test_lets_the_probe_sign_in(self, server: AnsweringServer, connected, clock: FakeClock):
        server.on("/api/Status", Reply(status=429, headers={"Retry-After": "1764547200"}), Reply(STATUSES))

        with connected() as halo:
            with pytest.raises(RateLimitError):
                halo.statuses.list().first()
            clock.advance(4000)  # the token has expired
            halo.statuses.list().first()

        assert len(server.at("/auth/token")) == 2


class Pipe(io.BytesIO):
    """A stream that cannot go back, and gives what it has."""

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(183 if size is None or size < 0 else min(size, 183))

    def seekable(self) -> bool:
        return False

    def seek(self, *_: object) -> int:
        raise io.UnsupportedOperation


def at_its_end(content: bytes) -> io.BytesIO:
    buffer = io.BytesIO(content)
    buffer.seek(0, io.SEEK_END)
    return buffer


class TestWhatOneAttemptUsesUp:
    CONTENT = b"0123456789" * 500

    @pytest.mark.parametrize(
        "again",
        [Reply(status=429, headers={"Retry-After": "1"}), Reply(status=401)],
        ids=["after a 429", "after a 401"],
    )
    @pytest.mark.parametrize(
        "body",
        [
            lambda content: {"files": {"file": Pipe(content)}},
            lambda content: {"files": [("file", ("a.txt", Pipe(content), "text/plain"))]},
            lambda content: {"content": (content[i : i + 100] for i in range(0, len(content), 100))},
            lambda content: {"content": at_its_end(content)},
        ],
        ids=["a pipe", "a pipe with a name", "a generator", "a buffer at its end"],
    )
    def test_is_sent_whole_again(self, server: AnsweringServer, connected, body, again: Reply):
        server.on("/api/Attachment", again, Reply([], 201))

        with connected() as halo:
            halo.request("POST", "/Attachment", **body(self.CONTENT))

        assert [self.CONTENT in request.body for request in server.at("/api/Attachment")] == [True, True]

    def test_is_read_from_its_beginning_by_upload(self, server: AnsweringServer, connected):
        server.on("/api/Attachment", Reply([{"id": 5}], 201))

        with connected() as halo:
            halo.attachments.upload(at_its_end(b"fuse"), filename="a.txt", ticket_id=1)
            halo.attachments.upload(Pipe(self.CONTENT), filename="a.txt", ticket_id=1)

        assert b'"data_base64":"ZnVzZQ=="' in server.at("/api/Attachment")[0].body
        assert base64.b64encode(self.CONTENT) in server.at("/api/Attachment")[1].body

    def test_that_is_empty_is_no_upload(self, server: AnsweringServer, connected):
        with connected() as halo:
            with pytest.raises(HaloError, match="the file is empty"):
                halo.attachments.upload(b"", filename="a.txt", ticket_id=1)

        assert server.received == []


def test_a_pool_without_a_free_connection_is_replaced_although_nobody_uses_it(
    server: AnsweringServer, connected, monkeypatch
):
    monkeypatch.setattr("halo._http.connection.POOL_SIZE", 1)

    with connected(timeout=0.2) as halo:
        halo.statuses.list().first()
        pool = halo._session.sender._http.open().client
        pool.send(
            pool.build_request("GET", f"{server.url}/api/Status"), stream=True
        )  # left behind, as by httpcore
        halo.statuses.list().first()

    assert pool.is_closed

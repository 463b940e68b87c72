"""Faults on request: on a port and in process alike, so that a test cannot tell where it runs."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlsplit

import attrs
import httpx
import pytest

from halo.sandbox import CAPTURED, InProcess, Sandbox

from .conftest import ask_token, client_of, signed_in


@pytest.fixture
def served(sandbox: Sandbox) -> Iterator[httpx.Client]:
    """A client that has signed in over a port of its own."""
    with sandbox.serve() as url, with_token(sandbox, httpx.Client(base_url=f"{url}/api")) as client:
        yield client


@pytest.fixture
def within(sandbox: Sandbox) -> Iterator[httpx.Client]:
    """A client that has signed in without a port."""
    transport = InProcess(sandbox)
    with with_token(sandbox, httpx.Client(transport=transport, base_url="https://sandbox.example/api")) as client:
        yield client


@pytest.fixture(params=["served", "within"])
def client(request: pytest.FixtureRequest) -> httpx.Client:
    """Either of the two."""
    return request.getfixturevalue(request.param)


def with_token(sandbox: Sandbox, client: httpx.Client) -> httpx.Client:
    token = ask_token(client_of(sandbox), sandbox.settings).json()["access_token"]
    client.headers["Authorization"] = f"Bearer {token}"
    sandbox.journal.clear()
    return client


def test_an_answer_is_the_same_in_process_to_the_last_byte(served: httpx.Client, within: httpx.Client):
    for path in ("/Tickets", "/Status", "/Tickets/1", "/Nothing", "/Tickets/probe"):
        over_port, in_process = served.get(path), within.get(path)

        assert (over_port.status_code, over_port.content) == (in_process.status_code, in_process.content)
        assert over_port.headers.items() == in_process.headers.items()


def test_what_is_asked_is_entered_the_same_in_process(sandbox: Sandbox, served: httpx.Client, within: httpx.Client):
    for client in (served, within):
        client.get("/Tickets?search=a b&client_id=", headers={"host": "sandbox.example"})
        client.post("/Nothing/%C3%BC", json=[{"a": "b"}], headers={"host": "sandbox.example"})

    entries = [attrs.evolve(entry, at=0.0, seconds=0.0, connection="") for entry in sandbox.journal]
    assert entries[:2] == entries[2:]


def test_a_fault_happens_to_the_next_requests_and_then_no_more(sandbox: Sandbox, api: httpx.Client):
    sandbox.faults.add(status=503, body="down", times=2)

    assert [api.get("/Status").status_code for _ in range(3)] == [503, 503, 200]


def test_a_fault_meets_what_it_names_alone(sandbox: Sandbox, api: httpx.Client):
    fault = sandbox.faults.add(status=500, method="post", path="/tickets")

    assert api.get("/Tickets").status_code == 200
    assert api.get("/Tickets/54321").status_code == 200
    assert fault.used == 0
    assert api.post("/Tickets", json=[{"summary": "x"}]).status_code == 500
    assert fault.used == 1


@pytest.mark.parametrize("pattern", ["/Tickets/*", "/api/Tickets/54321", "*54321", None])
def test_a_path_may_be_a_pattern(sandbox: Sandbox, api: httpx.Client, pattern: str | None):
    sandbox.faults.add(status=418, path=pattern)

    assert api.get("/Tickets/54321").status_code == 418


def test_a_fault_can_wait_for_its_turn(sandbox: Sandbox, api: httpx.Client):
    sandbox.faults.add(status=500, skip=2)

    assert [api.get("/Status").status_code for _ in range(4)] == [200, 200, 500, 200]


def test_a_fault_can_last(sandbox: Sandbox, api: httpx.Client):
    sandbox.faults.add(status=401, path="/ClientContract/*", times=None)

    assert {api.get("/ClientContract/41").status_code for _ in range(5)} == {401}
    assert api.get("/ClientContract").status_code == 200
    sandbox.faults.clear()
    assert api.get("/ClientContract/41").status_code == 200


@pytest.mark.parametrize(
    ("body", "content", "media_type"),
    [
        ({"tickets": None}, b'{"tickets":null}', "application/json"),
        ("<html>sign in</html>", b"<html>sign in</html>", "text/html; charset=utf-8"),
        ("slow down", b"slow down", "text/plain; charset=utf-8"),
        (b'{"tickets": [', b'{"tickets": [', "application/json"),
    ],
)
def test_any_body_can_be_answered(sandbox: Sandbox, api: httpx.Client, body: object, content: bytes, media_type: str):
    sandbox.faults.add(status=200, body=body)
    answer = api.get("/Tickets")

    assert (answer.status_code, answer.content) == (200, content)
    assert answer.headers["content-type"] == media_type


def test_headers_can_be_answered(sandbox: Sandbox, api: httpx.Client):
    sandbox.faults.add(status=429, headers={"Retry-After": "7"})

    assert api.get("/Tickets").headers["retry-after"] == "7"


def test_the_work_can_be_done_although_the_answer_says_otherwise(sandbox: Sandbox, api: httpx.Client):
    sandbox.faults.add(status=502, method="POST", work_done=True)

    assert api.post("/Client", json=[{"name": "Made all the same"}]).status_code == 502
    assert api.get("/Client?search=all the same").json()["record_count"] == 1


@pytest.mark.parametrize("name", CAPTURED)
def test_an_answer_that_was_seen_can_be_had_by_its_name(sandbox: Sandbox, client: httpx.Client, name: str):
    captured = sandbox.faults.add(answer=name)
    answer = client.get("/Tickets")

    assert (answer.status_code, answer.content) == (CAPTURED[name].status, captured.content()[0])
    assert CAPTURED[name].headers.items() <= dict(answer.headers).items()
    assert ("text/html" in answer.headers.get("content-type", "")) == answer.text.lstrip().startswith("<")


@pytest.mark.parametrize(
    "name", ["empty refusal", "no permission", "no scope", "not found", "server error", "redirect"]
)
def test_what_was_seen_without_a_body_has_none_and_no_media_type(sandbox: Sandbox, api: httpx.Client, name: str):
    sandbox.faults.add(answer=name)
    answer = api.get("/Tickets")

    assert answer.content == b""
    assert "content-type" not in answer.headers


def test_an_answer_that_nobody_saw_is_refused_with_those_that_were(sandbox: Sandbox):
    with pytest.raises(ValueError, match="there is no answer 'teapot'; there are messages by field, text, exception"):
        sandbox.faults.add(answer="teapot")
    with pytest.raises(ValueError, match="not both"):
        sandbox.faults.add(answer="login page", status=200)


def test_signing_in_can_fail_too(sandbox: Sandbox, anonymous: httpx.Client):
    sandbox.faults.add(status=400, body={"error": "invalid_grant"}, path="/auth/token")

    assert ask_token(anonymous, sandbox.settings).json() == {"error": "invalid_grant"}
    assert ask_token(anonymous, sandbox.settings).status_code == 200


def test_a_connection_can_be_reset_before_the_work_is_done(sandbox: Sandbox, client: httpx.Client):
    sandbox.faults.add(method="POST", reset="before")

    with pytest.raises(httpx.ReadError):
        client.post("/Client", json=[{"name": "Never made"}])
    assert client.get("/Client?search=Never made").json()["record_count"] == 0


def test_a_connection_can_be_reset_after_the_work_is_done(sandbox: Sandbox, client: httpx.Client):
    sandbox.faults.add(method="POST", reset="after")

    with pytest.raises(httpx.ReadError):
        client.post("/Client", json=[{"name": "Made unseen"}])
    assert client.get("/Client?search=Made unseen").json()["record_count"] == 1
    assert [entry.status for entry in sandbox.journal if entry.method == "POST"][-1] is None


def test_a_body_can_be_cut_in_the_middle(sandbox: Sandbox, client: httpx.Client):
    sandbox.faults.add(path="/Tickets", cut=1000)

    with pytest.raises(httpx.RemoteProtocolError, match="without sending complete"):
        client.get("/Tickets")
    assert client.get("/Tickets").status_code == 200


def test_the_first_bytes_of_a_cut_body_come_with_status_and_length(sandbox: Sandbox, client: httpx.Client):
    sandbox.faults.add(path="/Status", cut=10)
    received = b""

    with client.stream("GET", "/Status") as answer, pytest.raises(httpx.RemoteProtocolError):
        for piece in answer.iter_raw():
            received += piece
    assert (answer.status_code, len(received)) == (200, 10)
    assert int(answer.headers["content-length"]) > 10


def test_a_cut_body_is_as_long_as_was_said_and_shorter_than_announced(sandbox: Sandbox, served: httpx.Client):
    sandbox.faults.add(path="/Status", cut=10)
    address = urlsplit(str(served.base_url))
    with socket.create_connection((address.hostname, address.port), timeout=5) as connection:
        connection.sendall(
            b"GET /api/Status HTTP/1.1\r\nHost: x\r\nAuthorization: "
            + served.headers["Authorization"].encode()
            + b"\r\n\r\n"
        )
        received = b"".join(iter(lambda: connection.recv(4096), b""))

    head, _, body = received.partition(b"\r\n\r\n")
    assert len(body) == 10
    assert int(head.lower().partition(b"content-length: ")[2].split(b"\r\n")[0]) > 10


def test_a_body_can_drip(sandbox: Sandbox, client: httpx.Client):
    sandbox.faults.add(path="/Tickets", drip=0.05)

    with client.stream("GET", "/Tickets") as answer:
        pieces = list(answer.iter_raw())
    assert len(pieces) > 3
    assert len(b"".join(pieces)) == int(answer.headers["content-length"])


def test_an_answer_can_be_late(sandbox: Sandbox, client: httpx.Client):
    sandbox.faults.add(path="/Tickets", delay=5)

    with pytest.raises(httpx.ReadTimeout):
        client.get("/Tickets", timeout=0.05)
    assert client.get("/Tickets").status_code == 200


def test_a_body_that_drips_can_be_too_slow(sandbox: Sandbox, client: httpx.Client):
    sandbox.faults.add(path="/Tickets", drip=5)

    with client.stream("GET", "/Tickets", timeout=0.05) as answer, pytest.raises(httpx.ReadTimeout):
        answer.read()
    assert answer.status_code == 200


def test_what_nobody_waits_for_any_more_is_done_all_the_same(sandbox: Sandbox, client: httpx.Client):
    sandbox.faults.add(method="POST", delay=5)

    with pytest.raises(httpx.ReadTimeout):
        client.post("/Client", json=[{"name": "Made late"}], timeout=0.05)
    assert client.get("/Client?search=Made late").json()["record_count"] == 1


def test_under_another_asgi_client_a_reset_is_the_exception_that_it_would_cause(sandbox: Sandbox, api: httpx.Client):
    sandbox.faults.add(reset="before")

    with pytest.raises(httpx.ReadError):
        api.get("/Tickets")


def test_under_another_asgi_client_a_cut_is_the_exception_that_it_would_cause(sandbox: Sandbox, api: httpx.Client):
    sandbox.faults.add(cut=5)

    with pytest.raises(httpx.RemoteProtocolError, match="received 5 bytes"):
        api.get("/Tickets")


@pytest.mark.parametrize(
    "fault",
    [{"status": 20}, {"delay": -1}, {"reset": "later"}, {"times": "2"}, {"headers": {"X": "a\r\nb"}}, {"cut": -5}],
)
def test_a_fault_that_cannot_be_is_refused(sandbox: Sandbox, fault: dict[str, Any]):
    with pytest.raises((ValueError, TypeError)):
        sandbox.faults.add(**fault)


def test_a_method_that_no_request_has_is_refused_by_its_name(sandbox: Sandbox):
    """It would match nothing, and the test that set it would pass without it."""
    with pytest.raises(ValueError, match="method cannot be 'PSOT'; there are CONNECT, DELETE, GET, "):
        sandbox.faults.add(method="PSOT")

    assert len(sandbox.faults) == 0


@pytest.mark.parametrize("path", ["Tickets", "", "https://sandbox.example/api/Tickets"])
def test_a_path_that_no_request_can_have_is_refused(sandbox: Sandbox, path: str):
    with pytest.raises(ValueError, match=f"path cannot be '{path}'; it must begin with / or \\*"):
        sandbox.faults.add(path=path, status=503)

    assert len(sandbox.faults) == 0


@pytest.mark.parametrize("fault", [{"path": "/Tickets"}, {"method": "GET", "times": None}, {"delay": 0}])
def test_a_fault_by_which_nothing_goes_wrong_is_refused(sandbox: Sandbox, fault: dict[str, Any]):
    with pytest.raises(ValueError, match="a fault needs a status, answer, delay, reset, cut or drip"):
        sandbox.faults.add(**fault)

    assert len(sandbox.faults) == 0


@pytest.mark.parametrize(
    "fault", [{"body": "down"}, {"headers": {"Retry-After": "1"}}, {"work_done": True, "delay": 1}]
)
def test_what_goes_with_a_status_is_refused_without_one(sandbox: Sandbox, fault: dict[str, Any]):
    with pytest.raises(ValueError, match=f"a fault with {next(iter(fault))} needs a status"):
        sandbox.faults.add(**fault)


@pytest.mark.parametrize("method", ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "get", "Delete"])
def test_a_method_of_http_is_taken_in_any_case(sandbox: Sandbox, api: httpx.Client, method: str):
    fault = sandbox.faults.add(method=method, status=418)
    api.request(method.upper(), "/Status")

    assert fault.used == 1


def test_faults_that_have_met_no_request_are_told_in_order(sandbox: Sandbox, api: httpx.Client):
    sandbox.faults.add(status=503, path="/Client")
    met = sandbox.faults.add(status=503, path="/Status", times=2)
    sandbox.faults.add(status=503, path="/Stauts")
    api.get("/Status")

    assert met not in sandbox.faults.unused
    assert [fault.path for fault in sandbox.faults.unused] == ["/Client", "/Stauts"]


def test_a_fault_that_still_waits_for_its_turn_is_unused(sandbox: Sandbox, api: httpx.Client):
    fault = sandbox.faults.add(status=500, skip=1)

    api.get("/Status")
    assert sandbox.faults.unused == [fault]
    api.get("/Status")
    assert sandbox.faults.unused == []


def test_a_fault_that_was_taken_away_is_not_called_unused(sandbox: Sandbox):
    sandbox.faults.add(status=500)
    sandbox.faults.clear()

    assert sandbox.faults.unused == []


def test_faults_can_be_set_from_another_process_where_that_is_allowed(make_sandbox: Callable[..., Sandbox]):
    sandbox = make_sandbox(admin=True)
    api = signed_in(sandbox)
    admin = "http://sandbox.example/sandbox"

    assert api.post(f"{admin}/faults", json=[{"status": 503, "path": "/Status"}]).status_code == 204
    assert api.get("/Status").status_code == 503
    assert api.get(f"{admin}/faults").json()[0]["used"] == 1
    assert api.post(f"{admin}/faults", json={"state": 503}).status_code == 400
    assert "method cannot be 'PSOT'" in api.post(f"{admin}/faults", json={"method": "PSOT"}).text
    assert [entry["path"] for entry in api.get(f"{admin}/journal").json()][1:3] == ["/sandbox/faults", "/api/Status"]
    assert api.post(f"{admin}/revoke").status_code == 204
    assert api.get("/Status").status_code == 401
    assert api.delete(f"{admin}/journal").status_code == 204
    assert [entry["path"] for entry in api.get(f"{admin}/journal").json()] == ["/sandbox/journal"]
    assert api.delete(f"{admin}/faults").status_code == 204
    assert api.post(f"{admin}/nothing").status_code == 404
    assert api.post(f"{admin}/reset").status_code == 204
    assert len(sandbox.faults) == 0


@pytest.mark.parametrize(
    ("host", "origin", "status"),
    [
        ("localhost:8787", None, 204),
        ("[::1]:8787", None, 204),
        ("sandbox:8787", None, 204),  # as containers call each other
        ("localhost:8787", "http://localhost:8787", 204),
        ("localhost:8787", "https://evil.com", 403),
        ("localhost:8787", "null", 403),
        ("rebound.evil.com:8787", None, 403),
    ],
)
def test_no_web_page_of_others_reaches_the_admin_routes(make_sandbox, host: str, origin: str | None, status: int):
    headers = {"Host": host, **({"Origin": origin} if origin else {})}
    with signed_in(make_sandbox(admin=True)) as api:
        assert api.post("http://sandbox.example/sandbox/reset", headers=headers).status_code == status


def test_the_admin_routes_are_not_there_otherwise(api: httpx.Client):
    assert api.post("http://sandbox.example/sandbox/faults", json={"status": 503}).status_code == 404

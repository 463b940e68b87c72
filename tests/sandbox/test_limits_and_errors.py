"""The rate limit, and the documented bodies that are given on request."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest

from halo.sandbox import Sandbox

from .conftest import Clock, client_of, signed_in


def limited(make_sandbox: Callable[..., Sandbox], **settings: object) -> httpx.Client:
    """A client that has used up the three requests of a minute; the token call was one."""
    client = signed_in(make_sandbox(rate_limit=(3, 60), **settings))
    assert [client.get("/Status").status_code for _ in range(2)] == [200, 200]
    return client


def test_the_window_slides(make_sandbox: Callable[..., Sandbox], clock: Clock):
    sandbox = make_sandbox(rate_limit=(2, 60))
    client = signed_in(sandbox)
    clock.now += 40
    assert client.get("/Status").status_code == 200
    clock.now += 20  # the token call has left the window, the list has not

    assert client.get("/Status").status_code == 200
    assert client.get("/Status").status_code == 429


def test_what_was_refused_does_not_count(make_sandbox: Callable[..., Sandbox], clock: Clock):
    client = limited(make_sandbox)
    for _ in range(10):
        client.get("/Status")
    clock.now += 60

    assert client.get("/Status").status_code == 200


def test_signing_in_is_limited_too(make_sandbox: Callable[..., Sandbox]):
    sandbox = make_sandbox(rate_limit=(1, 60))
    anonymous = client_of(sandbox)
    assert anonymous.get("/api/authinfo").status_code == 200

    assert anonymous.post("/auth/token?tenant=sandbox").status_code == 429


def test_retry_after_comes_where_the_settings_say_so(make_sandbox: Callable[..., Sandbox], clock: Clock):
    client = limited(make_sandbox, retry_after=True)
    clock.now += 12.5

    assert client.get("/Status").headers["retry-after"] == "48"


def test_the_documented_429_names_its_seconds_in_the_body(make_sandbox: Callable[..., Sandbox]):
    answer = limited(make_sandbox, documented_errors=True).get("/Status")

    assert answer.json() == {
        "error": "rate_limit_exceeded",
        "message": "Too many requests. Please retry after 60 seconds.",
        "retry_after": 60,
    }


@pytest.mark.parametrize(
    ("path", "record", "field", "message"),
    [
        ("/Tickets", {"summary": "x", "status_id": 999}, "status_id", "Status ID 999 does not exist"),
        ("/Users", {}, "name", "Username must be entered"),
        ("/Client", {"name": "Garnet Hill Hotel"}, "name", "Name must be unique"),
    ],
)
def test_the_documented_400_names_the_field(
    make_sandbox: Callable[..., Sandbox], path: str, record: object, field: str, message: str
):
    answer = signed_in(make_sandbox(documented_errors=True)).post(path, json=[record])

    assert answer.status_code == 400
    assert answer.json() == {
        "error": "validation_error",
        "message": message,
        "details": [{"field": field, "message": message}],
    }


@pytest.mark.parametrize(
    ("path", "status", "error"), [("/Tickets/1", 404, "not_found"), ("/Client/me", 401, "unauthorized")]
)
def test_the_documented_form_is_that_of_empty_refusals_too(
    make_sandbox: Callable[..., Sandbox], path: str, status: int, error: str
):
    """The documentation's own example parses the body of each refusal."""
    answer = signed_in(make_sandbox(documented_errors=True)).get(path)

    assert (answer.status_code, answer.json()["error"]) == (status, error)

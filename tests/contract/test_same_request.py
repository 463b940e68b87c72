"""When two requests match, and what is shown if they do not."""

from __future__ import annotations

from typing import Any

import pytest
from vcr.request import Request

from halo.testing.cassettes.same_request import MATCHERS

JSON = {"content-type": "application/json"}
FORM = {"content-type": "application/x-www-form-urlencoded"}
HERE = "https://halo.example.invalid/api/Tickets"


def request(url: str = HERE, body: str = "", **headers: Any) -> Request:
    return Request("POST", url, body.encode(), {name.replace("_", "-"): value for name, value in headers.items()})


def differences(sent: Request, recorded: Request) -> dict[str, str]:
    """The message of each matcher for which they do not match."""
    messages: dict[str, str] = {}
    for name, matcher in MATCHERS.items():
        try:
            matcher(sent, recorded)
        except AssertionError as error:
            messages[name] = str(error)
    return messages


@pytest.mark.parametrize(
    ("sent", "recorded"),
    [
        (request(), request("http://127.0.0.1:8787/api/Tickets")),
        (
            request(body='[{"a": 1, "b": 2}]', **JSON),
            request(body='[{"b":2,"a":1}]', Content_Type="application/json"),
        ),
        (
            request(body='[{"a": "\\u00fc"}]', **JSON),
            request(body='[{"a": "ü"}]', **JSON),
        ),
    ],
    ids=["host and port", "order of names and blanks in JSON", "escaped letters in JSON"],
)
def test_they_are_the_same_but_for(sent: Request, recorded: Request):
    assert differences(sent, recorded) == {}


@pytest.mark.parametrize(
    ("sent", "recorded", "matcher"),
    [
        (request(HERE), request(HERE.lower()), "same path"),
        (request(HERE), request(f"{HERE}/"), "same path"),
        (request(f"{HERE}?a="), request(HERE), "same query"),
        (request(f"{HERE}?a=1"), request(f"{HERE}?a=2"), "same query"),
        (request(f"{HERE}?a=1&a=1"), request(f"{HERE}?a=1"), "same query"),
        (request(f"{HERE}?a=1&b=2"), request(f"{HERE}?b=2&a=1"), "same query"),
        (request(authorization="Bearer token-2"), request(authorization="Bearer token-1"), "same token"),
        (request(authorization="Bearer token-1"), request(), "same token"),
        (request(body="1", **JSON), request(body="1.0", **JSON), "same body"),
        (request(body="1", **JSON), request(body="true", **JSON), "same body"),
        (request(body="[]", **JSON), request(body="{}", **JSON), "same body"),
        (request(body="[1, 2]", **JSON), request(body="[2, 1]", **JSON), "same body"),
        (request(body='{"a": null}', **JSON), request(body="{}", **JSON), "same body"),
        (request(body="[]", **JSON), request(body="[]", **FORM), "same body"),
        (request(body="", **JSON), request(body="[]", **JSON), "same body"),
        (request(body="no JSON", **JSON), request(body="none", **JSON), "same body"),
        (request(body='{"a": 1, "a": 2}', **JSON), request(body='{"a": 2}', **JSON), "same body"),
        (request(body="a\r\nb\r\n"), request(body="a\nb"), "same body"),
        (request(body="a\x0cb"), request(body="a\nb"), "same body"),
        (request(f"{HERE}?a=%FF"), request(f"{HERE}?a=%FE"), "same query"),
        (request(body="a=1&b=", **FORM), request(body="a=1", **FORM), "same body"),
    ],
)
def test_they_are_not_the_same(sent: Request, recorded: Request, matcher: str):
    assert list(differences(sent, recorded)) == [matcher]


def test_bytes_that_are_no_text_are_compared_as_they_are():
    sent, recorded = Request("POST", HERE, b"\xff", {}), Request("POST", HERE, b"\\xff", {})

    assert list(differences(sent, recorded)) == ["same body"]
    assert differences(sent, sent) == {}


def test_what_is_no_json_is_compared_letter_by_letter():
    assert differences(request(body="no JSON", **JSON), request(body="no JSON", **JSON)) == {}


def test_the_difference_is_shown_in_lines():
    sent = request(body='[{"summary": "New", "client_id": 1}]', **JSON)
    recorded = request(body='[{"client_id": 1, "summary": "Old"}]', **JSON)

    assert differences(sent, recorded)["same body"].splitlines() == [
        "- recorded",
        "+ sent now",
        '-     "summary": "Old"',
        '+     "summary": "New"',
    ]


def test_a_long_difference_is_cut():
    sent, recorded = request(body=str(list(range(99))), **JSON), request(body="[]", **JSON)

    assert differences(sent, recorded)["same body"].splitlines()[-1] == "... and 62 more"

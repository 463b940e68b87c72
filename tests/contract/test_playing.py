"""All of a cassette must be replayed, in order: tried with vcrpy and httpx as the contract tests use them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
import vcr
from vcr.cassette import Cassette
from vcr.errors import CannotOverwriteExistingCassetteException

from halo.testing.cassettes.readable import ReadableSerializer
from halo.testing.cassettes.same_request import MATCHERS
from halo.testing.cassettes.scrubber import Account, Scrubber

from . import playing
from .ready_token import plain

HOST = "https://halo.example.invalid"
CASSETTE = """\
metadata: {recorded_from: sandbox, contract: v2}
version: 1
interactions:
- request: {method: GET, uri: 'https://halo.example.invalid/api/Team/1', headers: {}, body: ''}
  response: {status: {code: 200, message: OK}, headers: {}, body: {string: one}}
- request: {method: GET, uri: 'https://halo.example.invalid/api/Team/2', headers: {}, body: ''}
  response: {status: {code: 200, message: OK}, headers: {}, body: {string: two}}
- request:
    method: POST
    uri: 'https://halo.example.invalid/api/Tickets'
    headers: {content-type: [application/json]}
    body: '[{"summary": "Old", "client_id": 1}]'
  response: {status: {code: 201, message: Created}, headers: {}, body: {string: three}}
"""


@pytest.fixture
def cassette(tmp_path: Path) -> Iterator[Cassette]:
    path = tmp_path / "cassette.yaml"
    path.write_text(CASSETTE, encoding="utf-8")
    recorder, scrubber = vcr.VCR(), Scrubber(Account())
    recorder.register_serializer("yaml", ReadableSerializer(lambda _: {}))
    for name, matcher in MATCHERS.items():
        recorder.register_matcher(name, matcher)
    matchers = ["method", *MATCHERS]
    with recorder.use_cassette(
        str(path), record_mode="none", match_on=matchers, before_record_request=scrubber.request
    ) as cassette:
        yield cassette


@pytest.fixture
def client() -> Iterator[httpx.Client]:
    with httpx.Client(base_url=HOST, transport=plain()) as client:
        yield client


def ticket(summary: str) -> list[dict[str, object]]:
    return [{"client_id": 1, "summary": summary}]


def test_all_of_it_in_its_order_is_fine(cassette: Cassette, client: httpx.Client):
    client.get("/api/Team/1")
    client.get("http://127.0.0.1:8787/api/Team/2")
    client.post("/api/Tickets", json=ticket("Old"))

    assert playing.problem(cassette, any_order=False) == ""


def test_what_is_not_asked_for_is_named(cassette: Cassette, client: httpx.Client):
    client.get("/api/Team/2")

    assert playing.problem(cassette, any_order=False).splitlines() == [
        "Recorded, but not sent:",
        "  1. GET /api/Team/1",
        "  3. POST /api/Tickets",
    ]


def test_another_order_is_named(cassette: Cassette, client: httpx.Client):
    client.post("/api/Tickets", json=ticket("Old"))
    client.get("/api/Team/1")
    client.get("/api/Team/2")

    assert playing.problem(cassette, any_order=False).splitlines() == [
        "Sent in a different order than recorded:",
        "  3. POST /api/Tickets",
        "  1. GET /api/Team/1",
        "  2. GET /api/Team/2",
    ]
    assert playing.problem(cassette, any_order=True) == ""


def test_asking_twice_for_what_is_there_once_fails(cassette: Cassette, client: httpx.Client):
    client.get("/api/Team/1")

    with pytest.raises(CannotOverwriteExistingCassetteException, match="already been played back"):
        client.get("/api/Team/1")


def test_a_changed_body_fails_and_says_how(cassette: Cassette, client: httpx.Client):
    with pytest.raises(CannotOverwriteExistingCassetteException) as failed:
        client.post("/api/Tickets", json=ticket("New"))

    text = str(failed.value)
    assert "POST https://halo.example.invalid/api/Tickets" in text
    assert '-     "summary": "Old"' in text
    assert '+     "summary": "New"' in text


@pytest.mark.parametrize(
    ("method", "path"),
    [("DELETE", "/api/Team/1"), ("GET", "/api/Team/3"), ("GET", "/api/Team/1?includeagents=true"), ("GET", "/Team/1")],
)
def test_a_changed_method_path_or_query_fails(cassette: Cassette, client: httpx.Client, method: str, path: str):
    with pytest.raises(CannotOverwriteExistingCassetteException, match=re.escape(f"{method} {HOST}{path}")):
        client.request(method, path)


def test_what_was_sent_side_by_side_is_sorted_by_number_and_body(cassette: Cassette):
    cassette.data.reverse()

    playing.sort(cassette)

    assert [request.path for request in cassette.requests] == ["/api/Team/1", "/api/Team/2", "/api/Tickets"]

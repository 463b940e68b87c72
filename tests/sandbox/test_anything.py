"""Anything can be sent to it: it answers, in a form that is known, and goes on."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from halo.sandbox import Sandbox, Settings
from halo.sandbox.contract import FIELDS, RESOURCES, filters_of

from .conftest import NOW, signed_in

TEXT = st.text(max_size=30)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=12,
)
PATHS = st.sampled_from([resource.path for resource in RESOURCES.values()])
NAMES = st.sampled_from(
    sorted(
        {name for resource in RESOURCES.values() for name in filters_of(resource)}
        | {"pageinate", "page_no", "count", "page_size"}
    )
)
VALUES = TEXT | st.sampled_from(
    ["true", "1", "-1", "0", "54321", "1,2", "2026-01-01", "id", "999999999999", "null", "[]"]
)
FEW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module")
def shared() -> httpx.Client:
    """One sandbox for all examples; what they leave behind is part of the test."""
    return signed_in(Sandbox(Settings(now=NOW, tickets=60)))


def is_known(answer: httpx.Response) -> bool:
    """An answer that the sandbox gives on purpose, in the shape that goes with its status."""
    if answer.status_code in {401, 403, 404, 405, 415}:
        return answer.content == b""
    return answer.status_code in {200, 201, 400} and answer.json() is not Ellipsis


@FEW
@given(path=PATHS, query=st.dictionaries(NAMES, VALUES, max_size=5))
def test_any_query_is_answered(shared: httpx.Client, path: str, query: dict[str, str]):
    assert is_known(shared.get(path, params=query))


@FEW
@given(path=PATHS, number=TEXT | st.integers().map(str), query=st.dictionaries(NAMES, VALUES, max_size=2))
def test_any_id_is_answered(shared: httpx.Client, path: str, number: str, query: dict[str, str]):
    url = f"{path}/{quote(number or 'x', safe='')}"

    assert is_known(shared.get(url, params=query))
    assert is_known(shared.delete(url, params=query)) or shared.delete(url, params=query).status_code == 404


@FEW
@given(path=PATHS, body=st.binary(max_size=60) | JSON.map(lambda value: json.dumps(value).encode()))
def test_any_body_is_answered(shared: httpx.Client, path: str, body: bytes):
    assert is_known(shared.post(path, content=body, headers={"content-type": "application/json"}))


@st.composite
def records(draw: st.DrawFn) -> tuple[str, list[dict[str, Any]]]:
    """A save of records whose fields are known and whose values are anything."""
    resource = draw(st.sampled_from([one for one in RESOURCES.values() if "save" in one.operations]))
    known = st.sampled_from(sorted([*FIELDS[resource.name], "id", *resource.references]))
    values = JSON | st.sampled_from([1, 123, 54321, 54305, 9, 207, "x", True, "2026-01-01T00:00:00", None])
    return resource.path, draw(st.lists(st.dictionaries(known, values, max_size=6), min_size=1, max_size=2))


@settings(parent=FEW, max_examples=150)
@given(records())
def test_any_record_is_saved_or_refused_and_can_be_read_then(
    shared: httpx.Client, save: tuple[str, list[dict[str, Any]]]
):
    path, body = save
    text = json.dumps(body)
    answer = shared.post(path, content=text, headers={"content-type": "application/json"})

    assert is_known(answer), text
    assert is_known(shared.get(path, params={"order": "name", "search": "x"}))
    assert is_known(shared.get("/Tickets", params={"order": "client_name", "ticketids": "54321,54305"}))


@FEW
@given(query=st.binary(max_size=40), form=st.binary(max_size=40))
def test_any_token_request_is_answered(shared: httpx.Client, query: bytes, form: bytes):
    url = f"http://sandbox.example/auth/token?{quote(query, safe='=&+%')}"
    answer = shared.post(url, content=form, headers={"content-type": "application/x-www-form-urlencoded"})

    assert answer.status_code in {400, 401, 500}
    assert answer.content

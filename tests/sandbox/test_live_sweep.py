"""Each line of the sweep of a live tenant is asked: its status, its words, where the rows stand and what they hold."""

from __future__ import annotations

import re

import httpx

from halo.sandbox import Sandbox
from halo.sandbox.contract import FIELDS, ROUTES
from halo.sandbox.sweep import NO_ANSWER, Swept, sweep

SENT = {"count": "1", "page_size": "1", "pageinate": "true"}
"""What the sweep sent."""

UNSERVED = {line.path for line in sweep().values() if line.status == 200 and line.path.strip("/").lower() not in ROUTES}
"""Routes that the contract does not have, or has as something else than a list."""


def asked(api: httpx.Client, line: Swept) -> httpx.Response:
    """The answer to what the sweep sent; after a 400 without parameters, as there."""
    path = re.sub(r"{\w+}", "probe", line.path)
    query = None if line.status == 400 or line.path != path or "?" in path else SENT
    return api.get(path, params=query, follow_redirects=False)


def words(answer: httpx.Response) -> object:
    """What an answer says: nothing, a text, or the message of an exception."""
    body = answer.json() if answer.content else ""
    return body["Message"] if isinstance(body, dict) and body else body


def test_refusals_have_the_status_and_the_words_that_were_measured(api: httpx.Client):
    refusals = [line for line in sweep().values() if line.status not in {200, NO_ANSWER}]
    answers = {line.path: asked(api, line) for line in refusals}

    assert len(refusals) > 130
    assert {path: (answer.status_code, words(answer)) for path, answer in answers.items()} == {
        line.path: (line.status, line.message) for line in refusals
    }


LISTS = [(line, ROUTES[path]) for path, line in sweep().items() if path in ROUTES and line.status == 200]


def test_rows_stand_where_they_stood_and_hold_what_was_seen(api: httpx.Client, sandbox: Sandbox):
    missing = dict[str, object]()
    for line, resource in LISTS:
        first = sandbox.rows(resource.name)[0]
        scope = {name: first.get(name) for name in (*resource.scope, "lookupid") if name in first}
        body = api.get(line.path, params={**SENT, **scope}).json()
        if line.rows != "[]" and not (isinstance(body, dict) and line.rows in body):
            missing[line.path] = f"the rows are not under {line.rows}"
            continue
        rows = body if line.rows == "[]" else body[line.rows]
        fields = {name for row in rows for name in row}
        if absent := [name for name in line.fields if name in FIELDS[resource.name] and name not in fields]:
            missing[line.path] = absent

    assert missing == {}


def test_routes_that_are_not_served_are_answered_as_that(api: httpx.Client):
    answers = {path: api.get(re.sub(r"{\w+}", "1", path), params=SENT) for path in UNSERVED}
    others = {path: answer for path, answer in answers.items() if answer.status_code != 200}

    assert {answer.status_code for answer in others.values()} == {404}
    assert [path for path, answer in others.items() if "x-sandbox-note" not in answer.headers] == []


ANSWERED_404 = {"chatprofile", "priority", "roles", "virtualagent"}
"""The routes of the contract that answered 404 to the id `probe`; most others answered 400."""


def test_an_id_that_is_none_is_refused_as_measured(api: httpx.Client):
    resources = {path: resource for path, resource in ROUTES.items() if "get" in resource.operations}
    query = dict.fromkeys(("kind", *(name for resource in resources.values() for name in resource.key)), "1")
    answers = {path: api.get(f"/{path}/probe", params=query) for path in resources}

    assert {path for path, answer in answers.items() if answer.status_code == 404} >= ANSWERED_404
    assert {path for path, answer in answers.items() if answer.status_code == 500} == {"holiday"}
    refused = [answer.json() for path, answer in answers.items() if resources[path].id_type == "integer"]
    assert refused == [{"id": ["The value 'probe' is not valid."]}] * len(refused)

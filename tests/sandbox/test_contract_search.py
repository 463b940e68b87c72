"""A search through the contract for a request whose answer the contract does not allow. A stock client asks."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from halo.sandbox import Sandbox, Settings
from halo.sandbox.contract import RESOURCES, Resource
from scripts.codegen.contract.conformity import Operation
from scripts.codegen.contract.view import resolved
from scripts.recording.cassettes import Exchange, Message

from .conftest import NOW, signed_in, the_contract

Json = dict[str, Any]

BY_HAND = [*RESOURCES][:15]
"""The resources of HaloPSA's documentation and those that they choose from; all others have one maker."""

ACTIONS = {operation for resource in RESOURCES.values() for operation in resource.actions.values()}
TEXTS = st.sampled_from(["x", "VPN", "Büro 🖨️", "name", "id", "dateoccurred", "true"]) | st.text(max_size=12)
DATES = st.sampled_from(["2026-06-01", "2026-06-01T12:30:00", "2024-01-31T00:00:00.38", "1900-01-01T00:00:00"])
NUMBERS = st.sampled_from([0, -1, 1, 2, 7, 9, 71, 74, 101, 123, 207, 301, 501, 1001, 54305, 54321]) | st.integers(
    -5, 99
)
GUIDS = st.uuids().map(str)
NEEDED = {
    "actions": {"ticket_id": 54322, "outcome_id": 7, "note": "x"},
    "assets": {"client_id": 123, "assettype_id": 101},
    "attachments": {"filename": "x.txt", "ticket_id": 54322, "data_base64": base64.b64encode(b"x").decode()},
    "sites": {"client_id": 123},
    "tickets": {"summary": "x"},
    "users": {"site_id": 207},
}
"""What a record needs to be saved, so that the search gets beyond refusals."""

THOROUGH = settings(
    max_examples=25,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)


@pytest.fixture
def sandbox() -> Sandbox:
    """One for all examples of an operation; each begins with the data of the seed."""
    return Sandbox(Settings(now=NOW, tickets=60))


@pytest.fixture
def api(sandbox: Sandbox) -> Iterator[httpx.Client]:
    with signed_in(sandbox) as client:
        yield client


def operations_of(resource: str) -> list[Operation]:
    """Those that every resource can have."""
    return [one for one in the_contract().operations if one.node["tags"] == [resource] and one.id not in ACTIONS]


def written(schema: Json) -> st.SearchStrategy[str]:
    """A query parameter of this schema, as text."""
    if schema["type"] == "array":
        return st.lists(written(schema["items"]), min_size=1, max_size=3).map(",".join)
    if schema.get("format") == "date-time-local":
        return DATES
    kinds: dict[str, st.SearchStrategy[Any]] = {
        "boolean": st.sampled_from(["true", "false"]),
        "integer": NUMBERS.map(str),
        "number": NUMBERS.map(str),
    }
    return kinds.get(schema["type"], TEXTS.filter(lambda text: "\n" not in text))


def valued(schema: Json) -> st.SearchStrategy[Any]:
    """A value of a field of this schema."""
    if "$ref" in schema or "anyOf" in schema:
        return st.none() | st.just(Json())
    type_ = schema.get("type", ["string"])
    kinds = [type_] if isinstance(type_, str) else type_
    values: dict[str, st.SearchStrategy[Any]] = {
        "string": DATES if schema.get("format") == "date-time-local" else TEXTS,
        "integer": NUMBERS,
        "number": NUMBERS | st.sampled_from([0.25, 12.0]),
        "boolean": st.booleans(),
        "array": st.just(list[object]()),
        "object": st.just(Json()),
        "null": st.none(),
    }
    return st.one_of([values[kind] for kind in kinds])


def queries(operation: Operation) -> st.SearchStrategy[dict[str, str]]:
    """Some of its parameters, and those that it must have."""
    known = parameters_of(operation)
    needed = {name: written(one["schema"]) for name, one in known.items() if one.get("required")}
    others = {name: written(one["schema"]) for name, one in known.items() if name not in needed}
    # What decides about the form of a list answer is given more often than chance would have it.
    forms = [{"pageinate": "true", "page_no": "1", "page_size": "3"}, {"count": "5"}, dict[str, str]()]
    form = st.sampled_from([one for one in forms if one.keys() <= known.keys()])
    few = st.lists(st.sampled_from(sorted(others)), max_size=4, unique=True) if others else st.just(list[str]())
    chosen = few.flatmap(lambda names: st.fixed_dictionaries({**needed, **{name: others[name] for name in names}}))
    return st.tuples(chosen, form).map(lambda both: {**both[0], **both[1]})


def bodies(operation: Operation) -> st.SearchStrategy[list[Json] | None]:
    """An array of records with some of their fields, and with what they need."""
    if "requestBody" not in operation.node:
        return st.none()
    reference = operation.node["requestBody"]["content"]["application/json"]["schema"]["items"]
    fields: Json = resolved(the_contract().document, reference)["properties"]
    needed = NEEDED.get(operation.node["tags"][0], {})
    some = st.lists(st.sampled_from(sorted(fields.keys() - {"id"})), max_size=6, unique=True).flatmap(
        lambda names: st.fixed_dictionaries({name: valued(fields[name]) for name in names})
    )
    named = st.integers().map(lambda number: {"name": f"Made {number}"} if "name" in fields else {})
    record = st.tuples(named, some).map(lambda both: {**both[0], **both[1], **needed})
    ids = GUIDS if fields.get("id", {}).get("type") == "string" else NUMBERS
    changed = st.tuples(some, ids).map(lambda both: {**both[0], "id": both[1]})
    return st.lists(record | changed, min_size=1, max_size=2)


def send(client: httpx.Client, operation: Operation, query: dict[str, str], number: str, body: object) -> Exchange:
    """The request, and what came back."""
    path = operation.path.replace("{id}", number)
    text = "" if body is None else json.dumps(body)
    headers = {"content-type": "application/json"} if text else {}
    answer = client.request(operation.method, path, params=query, content=text, headers=headers)
    return Exchange(
        operation.method,
        str(answer.request.url),
        Message(headers, text),
        answer.status_code,
        Message(dict(answer.headers), answer.content.decode("utf-8", "replace")),
    )


def keys(resource: Resource, sandbox: Sandbox) -> st.SearchStrategy[dict[str, str]]:
    """The key of a record that is there, or of one that hardly is."""
    there = [{name: str(row[name]) for name in resource.key} for row in sandbox.rows(resource.name)[:30]]
    return st.sampled_from(there) | st.fixed_dictionaries({name: NUMBERS.map(str) for name in resource.key})


@pytest.mark.parametrize("resource", BY_HAND)
@THOROUGH
@given(data=st.data())
def test_no_answer_is_one_that_the_contract_does_not_allow(
    sandbox: Sandbox, api: httpx.Client, resource: str, data: st.DataObject
):
    sandbox.reset()
    operation = data.draw(st.sampled_from(operations_of(resource)), "operation")
    key = data.draw(keys(RESOURCES[resource], sandbox), "key")
    query = data.draw(queries(operation), "query")
    query |= {part: key[part] for part in query.keys() & key.keys()}
    exchange = send(api, operation, query, key.get("id", ""), data.draw(bodies(operation), "body"))

    assert [*the_contract().findings(exchange)] == []
    assert exchange.status < 500


def test_nor_is_one_of_those_that_are_all_made_alike(sandbox: Sandbox, api: httpx.Client, caplog):
    """What depends on a resource are its fields and filters: each is sent once, and each row comes once."""
    caplog.set_level("ERROR", "halo.sandbox")  # it warns of each filter that has no effect
    problems = list[str]()
    for resource in [*RESOURCES][15:]:
        sandbox.reset()
        row = sandbox.rows(resource)[0]
        for operation in operations_of(resource):
            for query in (with_all_filters(operation, row), with_all_rows(operation, row)):
                exchange = send(api, operation, query, str(row.get("id", "")), with_all_fields(operation))
                problems += the_contract().findings(exchange)
                problems += [f"{operation.id} answers {exchange.status}"] if exchange.status >= 500 else []

    assert sorted({*problems}) == []


def parameters_of(operation: Operation) -> dict[str, Json]:
    """The parameters of its query, by name."""
    named = (resolved(the_contract().document, one) for one in operation.node.get("parameters", ()))
    return {one["name"]: one for one in named if one["in"] == "query"}


def with_all_rows(operation: Operation, row: Json) -> dict[str, str]:
    """What it must be told, and so many rows that all of them come."""
    known = parameters_of(operation)
    needed = {name: as_text(one["schema"], row.get(name)) for name, one in known.items() if one.get("required")}
    return {**needed, **({"count": "1000"} if "count" in known else {})}


def with_all_filters(operation: Operation, row: Json) -> dict[str, str]:
    """Everything that it can be asked for."""
    return {name: as_text(one["schema"], row.get(name)) for name, one in parameters_of(operation).items()}


def as_text(schema: Json, value: object) -> str:
    """A parameter as it stands in a query: this value, if it can be one, or the plainest."""
    item = plain(schema.get("items", schema))
    return str(value) if type(value) is type(item) and not isinstance(value, bool) else json.dumps(item).strip('"')


def with_all_fields(operation: Operation) -> list[Json] | None:
    """A record with all of its fields but those that name other records, which have to be there."""
    if "requestBody" not in operation.node:
        return None
    reference = operation.node["requestBody"]["content"]["application/json"]["schema"]["items"]
    fields: Json = resolved(the_contract().document, reference)["properties"]
    others = {"id", *RESOURCES[operation.node["tags"][0]].references}
    return [{name: plain(schema) for name, schema in fields.items() if name not in others}]


def plain(schema: Json) -> Any:
    """A value of this schema: the plainest."""
    if "$ref" in schema or "anyOf" in schema:
        return None
    types = schema.get("type", "string")
    kind = types if isinstance(types, str) else types[0]
    date = "2026-06-01T12:30:00" if schema.get("format") == "date-time-local" else "x"
    return {"integer": 1, "number": 1, "boolean": True, "array": [], "object": {}}.get(kind, date)

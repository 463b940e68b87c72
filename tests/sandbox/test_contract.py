"""What the sandbox answers is what the contract allows, and names no field that the contract does not have."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

import httpx
import jsonschema_rs
import pytest

from .conftest import the_contract
from .measured import FACTS, Fact, ask


def contract() -> dict[str, Any]:
    return the_contract().document


@cache
def registry() -> jsonschema_rs.Registry:
    """The contract, read once for all validators."""
    return jsonschema_rs.Registry([("urn:contract", contract())])


@cache
def operations() -> dict[tuple[str, str], dict[str, Any]]:
    """Method and path, in small letters -> operation."""
    return {
        (method, path.removeprefix("/api").lower()): operation
        for path, item in contract()["paths"].items()
        for method, operation in item.items()
        if method in {"get", "post", "delete"}
    }


def operation_of(method: str, path: str) -> dict[str, Any] | None:
    bare = path.partition("?")[0].lower()
    template = bare if ("get", bare) in operations() else f"{bare.rpartition('/')[0]}/{{id}}"
    return operations().get((method.lower(), template))


def schemas_of(operation: dict[str, Any], status: int) -> Iterator[dict[str, Any]]:
    """What an answer with this status may hold; references lead to the contract."""
    answer = operation["responses"][str(status)]
    while "$ref" in answer:
        answer = contract()["components"]["responses"][answer["$ref"].rpartition("/")[2]]
    yield from (content["schema"] for content in answer.get("content", {}).values())


KNOWN = [fact for fact in FACTS if fact.method in {"GET", "POST", "DELETE"} and fact.status != 415]


@pytest.mark.parametrize("fact", KNOWN, ids=lambda fact: fact.text)
def test_an_answer_is_one_that_the_contract_allows(fact: Fact, api: httpx.Client):
    operation = operation_of(fact.method, fact.path)
    answer = ask(fact, api)
    if not answer.content or operation is None:
        return

    schemas = json.dumps([*schemas_of(operation, answer.status_code)]).replace('"#/', '"urn:contract#/')
    allowed = jsonschema_rs.Draft202012Validator({"anyOf": json.loads(schemas)}, registry=registry())
    allowed.validate(json.loads(answer.content))


def test_every_operation_of_the_contract_is_served(api: httpx.Client):
    refused = [
        (method, path)
        for method, path in operations()
        if api.request(method, path.replace("{id}", "999"), json=[] if method == "post" else None).status_code == 405
    ]

    assert refused == []

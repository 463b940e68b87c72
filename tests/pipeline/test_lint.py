"""A contract that generated code could not be made from is refused, by rule and place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from scripts.codegen.contract.lint import findings

from .project import document, state

Json = dict[str, Any]


@pytest.fixture
def contract() -> Json:
    return state(document()).contract


def things(contract: Json) -> Json:
    return contract["paths"]["/api/Thing"]["get"]


def properties(contract: Json) -> Json:
    return contract["components"]["schemas"]["Thing"]["properties"]


def second_media_type(contract: Json) -> None:
    things(contract)["responses"]["200"]["content"]["text/json"] = {"schema": {}}


PLANTED: list[tuple[Callable[[Json], object], str]] = [
    (
        lambda contract: things(contract).update(operationId="list_kinds"),
        "/paths/~1api~1Thing/get/operationId: list_kinds is the name of 2 operations",
    ),
    (
        lambda contract: things(contract).update(operationId="list-things"),
        "/paths/~1api~1Thing/get/operationId: 'list-things' is not a valid name in Python",
    ),
    (
        lambda contract: things(contract).update(tags=["nobody"]),
        "/paths/~1api~1Thing/get/tags: exactly one of the declared tags",
    ),
    (second_media_type, "/paths/~1api~1Thing/get/responses/200/content: exactly one media type is needed"),
    (
        lambda contract: things(contract)["parameters"].append({"name": "colour", "in": "query", "schema": {}}),
        "/paths/~1api~1Thing/get/parameters: the query parameter 'colour' occurs 2 times",
    ),
    (
        lambda contract: contract["paths"]["/api/Thing/{id}"]["get"]["parameters"].pop(0),
        "/paths/~1api~1Thing~1{id}/get/parameters: those in the path are none",
    ),
    (
        lambda contract: properties(contract).update(x={"$ref": "#/components/schemas/Gone"}),
        "/components/schemas/Thing/properties/x: the reference '#/components/schemas/Gone' leads nowhere",
    ),
    (
        lambda contract: properties(contract).update(x={"type": "string", "enum": ["a"]}),
        "/components/schemas/Thing/properties/x/enum: tenants have values of their own",
    ),
    (
        lambda contract: properties(contract).update(x={"type": "string", "default": "a"}),
        "/components/schemas/Thing/properties/x/default: tenants have values of their own",
    ),
    (
        lambda contract: contract["components"]["schemas"]["Thing"].update(additionalProperties=False),
        "/components/schemas/Thing/additionalProperties: a closed schema",
    ),
    (
        lambda contract: contract["components"]["schemas"].update({"class": {"type": "object"}}),
        "/components/schemas/class: 'class' is not a valid name in Python",
    ),
    (
        lambda contract: properties(contract).update(size_={"type": "string"}),
        "/components/schemas/Thing/properties: 'size_' and 'size' could mean the same in code",
    ),
    (lambda contract: things(contract).update(summary=5), "/paths/~1api~1Thing/get/summary: 5 is not of type"),
]


def test_a_contract_as_it_should_be_has_no_findings(contract):
    assert list(findings(contract)) == []


@pytest.mark.parametrize(("plant", "message"), PLANTED, ids=[message for _, message in PLANTED])
def test_a_planted_mistake_is_found_with_its_place(contract, plant, message):
    plant(contract)

    assert [told for told in findings(contract) if told.startswith(message)] != []

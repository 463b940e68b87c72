"""Facts are taken out of a vendor's document whatever is wrong with its types, or the place of trouble is named."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import extract_facts
import pytest
from extract_facts import NotUnderstoodError, as_text, facts_of
from hypothesis import given
from hypothesis import strategies as st

FACTS = Path(__file__).resolve().parents[2] / "spec" / "facts.json"


def document(parameters: Sequence[Any] = (), fields: dict[str, Any] | None = None) -> dict[str, Any]:
    return {
        "paths": {"/Thing": {"get": {"parameters": list(parameters)}}},
        "components": {"schemas": {"Thing": {"type": "object", "properties": fields or {}}}},
    }


def parameter_type(schema: Any) -> str:
    found = facts_of(document([{"in": "query", "name": "x", "schema": schema}]), [("get", "/Thing")], [])
    return found["routes"]["GET /Thing"]["query"]["x"]


def field_type(schema: Any) -> str:
    return facts_of(document(fields={"x": schema}), [], ["Thing"])["schemas"]["Thing"]["x"]


@pytest.mark.parametrize(
    ("vendors", "ours"),
    [
        ("int", "integer"),
        ("bool", "boolean"),
        ("double", "number"),
        ("DateTime", "datetime"),
        ("obj", "any"),
        ("List<int>", "[integer]"),
        ("string", "string"),
    ],
)
def test_types_that_are_no_openapi_become_ours(vendors, ours):
    assert parameter_type({"type": vendors}) == ours


@pytest.mark.parametrize(
    ("schema", "ours"),
    [
        ({"type": "integer", "format": "int32", "nullable": True}, "integer"),
        ({"type": "number", "format": "double"}, "number"),
        ({"type": "string", "format": "date-time"}, "datetime"),
        ({"type": "string", "format": "uuid"}, "uuid"),
        ({"type": "string", "format": "date-span"}, "string"),
        ({"nullable": True}, "any"),
        ({"$ref": "#/components/schemas/AddressStore"}, "#AddressStore"),
        ({"type": "array", "items": {"$ref": "#/components/schemas/CustomField"}}, "[#CustomField]"),
        ({"type": "array", "items": {"type": "array", "items": {"type": "string"}}}, "[[string]]"),
        ({"type": "array", "items": {}}, "[any]"),
        ({"type": "object", "additionalProperties": {"type": "string"}}, "object"),
    ],
)
def test_each_kind_of_field_has_a_short_name(schema, ours):
    assert field_type(schema) == ours


def test_a_parameter_without_a_schema_is_a_string():
    found = facts_of(document([{"in": "query", "name": "x"}]), [("get", "/Thing")], [])

    assert found["routes"]["GET /Thing"]["query"] == {"x": "string"}


def test_a_parameter_that_is_given_twice_alike_is_one():
    twice = [{"in": "query", "name": "utcoffset", "schema": {"type": "double"}}] * 2

    assert facts_of(document(twice), [("get", "/Thing")], [])["routes"]["GET /Thing"]["query"] == {
        "utcoffset": "number"
    }


def test_a_parameter_that_is_given_twice_with_different_types_is_named():
    twice = [{"in": "query", "name": "x", "schema": {"type": kind}} for kind in ("int", "bool")]

    with pytest.raises(
        NotUnderstoodError, match="GET /Thing, query parameter 'x': given twice, as integer and as boolean"
    ):
        facts_of(document(twice), [("get", "/Thing")], [])


def test_an_unknown_type_is_named_with_its_place():
    with pytest.raises(NotUnderstoodError, match=r"Thing\.x: type 'tuple', format None"):
        field_type({"type": "tuple"})


def test_an_unknown_format_is_named_with_its_place():
    with pytest.raises(NotUnderstoodError, match=r"Thing\.x: type 'string', format 'colour'"):
        field_type({"type": "string", "format": "colour"})


def test_an_unknown_parameter_type_is_named_with_its_route():
    with pytest.raises(NotUnderstoodError, match="GET /Thing, query parameter 'x': type 'Guid'"):
        parameter_type({"type": "Guid"})


def test_a_schema_that_holds_members_of_its_own_is_not_taken_for_a_free_object():
    with pytest.raises(NotUnderstoodError, match=r"Thing\.x"):
        field_type({"type": "object", "properties": {"y": {"type": "string"}}})


@pytest.mark.parametrize(
    ("routes", "schemas", "missing"),
    [([("get", "/Gone")], [], "paths > /Gone"), ([], ["Gone"], "components > schemas > Gone")],
)
def test_a_route_or_schema_that_is_gone_is_named(routes, schemas, missing):
    with pytest.raises(NotUnderstoodError, match=missing):
        facts_of(document(), routes, schemas)


@pytest.mark.parametrize("name", ['x"y', "x y", "x\ny", "x'; import os", ""])
def test_a_name_that_could_become_code_is_refused(name):
    with pytest.raises(NotUnderstoodError, match="the name"):
        facts_of(document(fields={name: {"type": "string"}}), [], ["Thing"])
    with pytest.raises(NotUnderstoodError, match="the name"):
        facts_of(document([{"in": "query", "name": name}]), [("get", "/Thing")], [])


def test_no_prose_is_taken():
    fields = {"x": {"type": "string", "description": "The vendor's words.", "example": "secret"}}
    parameters = [{"in": "query", "name": "y", "description": "More words.", "schema": {"type": "string"}}]

    text = as_text(facts_of(document(parameters, fields), [("get", "/Thing")], ["Thing"]))

    assert "words" not in text
    assert "secret" not in text


def test_checked_in_facts_are_sorted_one_name_a_line():
    text = FACTS.read_text(encoding="utf-8")

    assert as_text(json.loads(text)) == text


MEMBERS = st.sampled_from(["type", "items", "format", "$ref", "properties"])
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.sampled_from(["array", "List<", "string"]) | st.text(max_size=8),
    lambda inner: st.dictionaries(MEMBERS, inner) | st.lists(inner),
)


@given(ANYTHING)
def test_whatever_stands_for_a_type_gives_a_type_or_a_named_place(schema):
    """A hostile document ends in one kind of error."""
    try:
        found = extract_facts.type_of(schema, "here")
    except NotUnderstoodError as error:
        found = str(error)

    assert re.fullmatch(r"\[*(#\w+|\w+)\]*", found) or found.startswith("here: ")

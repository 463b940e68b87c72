"""Facts are taken out of a vendor's document whatever is wrong with its types, or the place of trouble is named."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.codegen.vendor import synthetic
from scripts.codegen.vendor.extract import as_text, facts_of
from scripts.codegen.vendor.kept import keep_decided
from scripts.codegen.vendor.refs import NotUnderstoodError
from scripts.codegen.vendor.types import type_of

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
        ({"type": ["string", "null"], "format": "uuid"}, "uuid"),
        ({"allOf": [{"$ref": "#/components/schemas/AddressStore"}], "nullable": True}, "#AddressStore"),
        ({"anyOf": [{"$ref": "#/components/schemas/AddressStore"}, {"type": "null"}]}, "#AddressStore"),
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

    with pytest.raises(NotUnderstoodError, match=r"^/paths/~1Thing/get/parameters/1: 'x' is listed twice, as integer"):
        facts_of(document(twice), [("get", "/Thing")], [])


def test_an_unknown_type_is_named_with_its_place():
    with pytest.raises(NotUnderstoodError, match=r"^/components/schemas/Thing/properties/x: type 'tuple', format None"):
        field_type({"type": "tuple"})


def test_an_unknown_format_is_named_with_its_place():
    with pytest.raises(
        NotUnderstoodError, match=r"^/components/schemas/Thing/properties/x: type 'string', format 'colour'"
    ):
        field_type({"type": "string", "format": "colour"})


def test_an_unknown_parameter_type_is_named_with_its_route():
    with pytest.raises(NotUnderstoodError, match=r"^/paths/~1Thing/get/parameters/0/schema: type 'Guid'"):
        parameter_type({"type": "Guid"})


def test_a_schema_that_holds_members_of_its_own_is_not_taken_for_a_free_object():
    with pytest.raises(NotUnderstoodError, match=r"^/components/schemas/Thing/properties/x"):
        field_type({"type": "object", "properties": {"y": {"type": "string"}}})


@pytest.mark.parametrize(
    ("routes", "schemas", "missing"),
    [([("get", "/Gone")], [], "^/paths/~1Gone/get: "), ([], ["Gone"], "^/components/schemas/Gone: ")],
)
def test_a_route_or_schema_that_is_gone_is_named(routes, schemas, missing):
    with pytest.raises(NotUnderstoodError, match=missing):
        facts_of(document(), routes, schemas)


def test_checked_in_facts_are_sorted_one_name_a_line():
    text = FACTS.read_text(encoding="utf-8")

    assert as_text(json.loads(text)) == text


def test_a_reference_to_a_named_number_is_that_number():
    content = document(fields={"x": {"$ref": "#/components/schemas/Colour"}})
    content["components"]["schemas"]["Colour"] = {"type": "integer", "format": "int32", "enum": [0, 1]}

    assert facts_of(content, [], ["Thing"])["schemas"]["Thing"]["x"] == "integer"


def test_a_choice_between_several_schemas_is_named():
    with pytest.raises(NotUnderstoodError, match=r"^/components/schemas/Thing/properties/x/oneOf: a choice"):
        field_type({"oneOf": [{"type": "string"}, {"type": "integer"}]})


def test_all_that_is_not_understood_is_named_at_once():
    content = document([{"in": "query", "name": "x", "schema": {"type": "tuple"}}], {"y": {"type": "set"}})

    with pytest.raises(NotUnderstoodError) as caught:
        facts_of(content, [("get", "/Thing"), ("get", "/Gone")], ["Thing"])

    assert [line.split(":")[0] for line in str(caught.value).splitlines()] == [
        "/paths/~1Thing/get/parameters/0/schema",
        "/paths/~1Gone/get",
        "/components/schemas/Thing/properties/y",
    ]


def test_a_path_that_has_moved_is_told_with_the_nearest_one():
    content = document()
    content["paths"]["/Things"] = content["paths"].pop("/Thing")

    with pytest.raises(NotUnderstoodError, match="has no GET /Thing, the nearest is /Things"):
        facts_of(content, [("get", "/Thing")], [])


def test_a_method_that_is_gone_is_told_with_those_that_its_path_has():
    with pytest.raises(NotUnderstoodError, match="there is no DELETE there, only GET"):
        facts_of(document(), [("delete", "/Thing")], [])


def test_a_parameter_by_reference_is_read_where_it_stands():
    content = document([{"$ref": "#/components/parameters/page"}])
    content["components"]["parameters"] = {"page": {"in": "query", "name": "page", "schema": {"type": "int"}}}

    assert facts_of(content, [("get", "/Thing")], [])["routes"]["GET /Thing"]["query"] == {"page": "integer"}


def test_a_parameter_of_the_path_is_one_of_each_of_its_operations():
    content = document()
    content["paths"]["/Thing"]["parameters"] = [{"in": "query", "name": "page", "schema": {"type": "int"}}]

    assert facts_of(content, [("get", "/Thing")], [])["routes"]["GET /Thing"]["query"] == {"page": "integer"}


@pytest.mark.parametrize(
    ("parameter", "place"),
    [
        ({"in": "body", "name": "x"}, "/in"),
        ({"name": "x"}, "/in"),
        ({"in": "query"}, ""),
        ("x", ""),
        ({"$ref": "#/nowhere"}, ""),
        ({"$ref": "https://example.invalid/x"}, ""),
    ],
)
def test_a_parameter_that_is_none_is_named(parameter, place):
    with pytest.raises(NotUnderstoodError, match=rf"^/paths/~1Thing/get/parameters/0{place}"):
        facts_of(document([parameter]), [("get", "/Thing")], [])


def test_references_that_go_round_in_a_circle_are_named():
    content = document([{"$ref": "#/components/parameters/a"}])
    content["components"]["parameters"] = {
        one: {"$ref": f"#/components/parameters/{other}"} for one, other in (("a", "b"), ("b", "a"))
    }

    with pytest.raises(NotUnderstoodError, match=r"^/paths/~1Thing/get/parameters/0: the reference"):
        facts_of(content, [("get", "/Thing")], [])


def test_schemas_that_hold_each_other_are_no_trouble():
    assert field_type({"$ref": "#/components/schemas/Thing"}) == "#Thing"


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ({"application/json-patch+json": {"schema": {"type": "string"}}, "application/json": {}}, "any"),
        ({"text/json": {}, "application/json": {"schema": {"type": "array", "items": {"type": "int"}}}}, "[integer]"),
        ({"application/json": {"schema": {"type": "object", "properties": {"a": {}}}}}, "object"),
        ({"multipart/form-data": {"schema": {"type": "object"}}}, "multipart"),
    ],
)
def test_a_body_is_what_its_json_media_type_says(content, kind):
    whole = document()
    whole["paths"]["/Thing"]["post"] = {"requestBody": {"content": content}}

    assert facts_of(whole, [("post", "/Thing")], [])["routes"]["POST /Thing"]["body"] == kind


@pytest.mark.parametrize("body", [{}, {"content": {}}, {"content": {"application/xml": {}}}, "x"])
def test_a_body_that_is_not_understood_is_named(body):
    content = document()
    content["paths"]["/Thing"]["post"] = {"requestBody": body}

    with pytest.raises(NotUnderstoodError, match=r"^/paths/~1Thing/post/requestBody"):
        facts_of(content, [("post", "/Thing")], [])


def test_what_must_be_given_is_kept():
    content = document([{"in": "query", "name": "x", "required": True}], {"a": {}, "b": {}})
    content["components"]["schemas"]["Thing"]["required"] = ["b"]

    found = facts_of(content, [("get", "/Thing")], ["Thing"])

    assert found["routes"]["GET /Thing"]["required"] == ["x"]
    assert found["required"] == {"Thing": ["b"]}


def test_routes_that_are_not_used_are_kept_by_name_with_their_size():
    content = document([{"in": "query", "name": "x"}])
    reference = {"$ref": "#/components/schemas/Thing"}
    content["paths"]["/Thing"]["post"] = {"requestBody": {"content": {"application/json": {"schema": reference}}}}
    content["components"]["schemas"]["Thing"]["properties"] = {"a": {}, "b": {}}

    assert facts_of(content, [], [])["uncovered"] == {"GET /Thing": 1, "POST /Thing": 2}


@pytest.mark.parametrize(
    ("path", "item", "place"),
    [
        ("/Thing`x", {"get": {}}, "/paths/~1Thing`x"),
        ("/Thing\nx", {"get": {}}, "/paths/~1Thing"),
        ("Thing", {"get": {}}, "/paths/Thing"),
        ("/Other", [], "/paths/~1Other"),
        ("/Other", {"fetch": {}}, "/paths/~1Other/fetch"),
        ("/Other", {"get": []}, "/paths/~1Other/get"),
    ],
)
def test_a_route_that_is_none_is_named_although_it_is_not_used(path, item, place):
    content = document()
    content["paths"][path] = item

    with pytest.raises(NotUnderstoodError, match=rf"^{place}"):
        facts_of(content, [], [])


MEMBERS = st.sampled_from(["type", "items", "format", "$ref", "properties", "allOf", "anyOf"])
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.sampled_from(["array", "List<", "string"]) | st.text(max_size=8),
    lambda inner: st.dictionaries(MEMBERS, inner) | st.lists(inner),
)


@given(ANYTHING)
def test_whatever_stands_for_a_type_gives_a_type_or_a_named_place(schema):
    """A hostile document ends in one kind of error."""
    try:
        found = type_of(schema, "here")
    except NotUnderstoodError as error:
        found = str(error)

    assert re.fullmatch(r"\[*(#\w+|\w+)\]*", found) or found.startswith("here")


def listed(**members: Any) -> Any:
    """A document whose list answers an object with these members."""
    content = document()
    content["components"]["schemas"] |= {
        "Thing_View": synthetic.schema(record_count={"type": "integer"}, **members),
        "Thing_List": synthetic.schema(id={"type": "integer"}, name={"type": "string"}),
    }
    content["paths"]["/Thing"]["get"]["responses"] = {"200": synthetic.body(synthetic.reference("Thing_View"))}
    return content


def rows(kind: str) -> Any:
    return {"type": "array", "items": synthetic.reference(kind)}


def test_the_rows_of_a_list_are_told_from_what_stands_beside_them():
    content = listed(kinds=rows("Kind"), things=rows("Thing_List"))

    facts = facts_of(content, [("get", "/Thing")], [])

    assert facts["lists"] == {"/Thing": {"rows_key": "things", "fields": ["id", "name"]}}


def test_rows_that_are_whole_records_have_no_fields_of_their_own():
    facts = facts_of(listed(things=rows("Thing")), [("get", "/Thing")], [])

    assert facts["lists"] == {"/Thing": {"rows_key": "things"}}


def test_an_answer_without_rows_is_named():
    with pytest.raises(NotUnderstoodError, match="/paths/~1Thing/get/responses/200: no rows in Thing_View"):
        facts_of(listed(kinds=rows("Kind")), [("get", "/Thing")], [])


def test_a_filter_that_decisions_name_stays_as_it_was():
    before, now = ({"routes": {"GET /Thing": {"query": query}}} for query in ({"search": "string", "x": "any"}, {}))
    things = {"path": "/Thing", "scope": ["search"], "filters": {"x": {"type": "string"}}}

    lost = keep_decided(now, before, {"resources": {"things": things}, "parts": {}})

    assert lost == ["GET /Thing?search"]
    assert now["routes"]["GET /Thing"]["query"] == {"search": "string"}

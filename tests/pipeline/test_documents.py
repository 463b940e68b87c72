"""A document is foreign: whatever is in it ends in a document or in a sentence, soon, and nothing of it is run."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.codegen.contract import lint
from scripts.codegen.contract.decisions import DecisionError, covered_routes
from scripts.codegen.contract.decisions import read as decisions_in
from scripts.codegen.vendor import documents
from scripts.codegen.vendor.documents import DocumentError, from_bytes, from_file, pointer, printable
from scripts.codegen.vendor.extract import facts_of, routes_in_use, schemas_in_use
from scripts.codegen.vendor.refs import NotUnderstoodError
from scripts.codegen.vendor.synthetic import document_of, query

from .project import document, read, state

ROOT = Path(__file__).resolve().parents[2]


def test_a_document_says_what_it_is_and_where_it_is_from(tmp_path):
    path = tmp_path / "swagger.json"
    path.write_text(json.dumps(document()), encoding="utf-8")

    found = from_file(path)

    assert (found.name, found.version) == ("swagger.json", "v2")
    assert found == from_file(path)


def test_the_mark_that_net_puts_before_a_file_is_no_part_of_it():
    assert from_bytes(b"\xef\xbb\xbf" + json.dumps(document()).encode(), "x").content == document()


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "is not JSON"),
        (b"<!DOCTYPE html>", "is not JSON"),
        (b"\xff\xfe{}", "is not JSON"),
        (b"[]", "not an OpenAPI document: it is not an object"),
        (b"null", "not an OpenAPI document: it is not an object"),
        (b"{}", "/openapi is 'None'"),
        (b'{"swagger": "2.0"}', "/openapi is 'None'"),
        (b'{"openapi": "3.0.1"}', "/info is not an object"),
        (b'{"openapi": "3.0.1", "info": {}, "paths": []}', "/paths is not an object"),
        (b'{"openapi": "3.0.1", "info": {}, "paths": {}, "components": []}', "/components/schemas is not an object"),
        (b'{"openapi": "3.0.1", "openapi": "3.0.2"}', "has the key 'openapi' twice"),
        (b'{"openapi": NaN}', "NaN is not a value of JSON"),
        (b'{"a": ' + b"9" * 5000 + b"}", "is not JSON"),
    ],
)
def test_what_is_no_document_is_told_so_in_a_sentence(data, message):
    with pytest.raises(DocumentError, match=message):
        from_bytes(data, "x.json")


@pytest.mark.parametrize("version", ["", "v2\nimport os", "2'", "x" * 50, "v2 `rm`", "{{ 1 }}"])
def test_a_version_that_is_none_is_refused_because_files_will_carry_it(version):
    content = document()
    content["info"]["version"] = version

    with pytest.raises(DocumentError, match="/info/version is"):
        read(content)


def test_a_file_that_is_not_there_is_told_with_the_reason(tmp_path):
    with pytest.raises(DocumentError, match=r"swagger\.json cannot be read"):
        from_file(tmp_path / "swagger.json")


def test_a_giant_is_not_read_to_its_end(tmp_path, monkeypatch):
    monkeypatch.setattr(documents, "MAX_BYTES", 1000)
    path = tmp_path / "swagger.json"
    path.write_bytes(b" " * 5000)

    with pytest.raises(DocumentError, match="more than 1,000 bytes"):
        from_file(path)


@pytest.mark.parametrize("opening", [b"[", b'{"a":'])
def test_an_endless_nest_ends_in_a_sentence(opening):
    with pytest.raises(DocumentError, match="nested deeper"):
        from_bytes(opening * 200_000, "x.json")


def test_a_deep_nest_is_told_with_its_place():
    content = document()
    inner: dict[str, Any] = {}
    content["paths"]["/Thing"]["x-nest"] = inner
    for _ in range(documents.MAX_DEPTH):
        inner["a"] = inner = {}

    with pytest.raises(DocumentError, match=r"/paths/~1Thing/x-nest/a/\.\.\. is nested deeper than 60 levels"):
        read(content)


def test_an_array_that_is_nested_as_deep_as_may_be_is_a_type_like_any_other():
    kind: dict[str, Any] = {"type": "string"}
    for _ in range(50):
        kind = {"type": "array", "items": kind}
    content = document()
    content["components"]["schemas"]["Thing"]["properties"]["deep"] = kind

    assert state(content).facts["schemas"]["Thing"]["deep"] == "[" * 50 + "string" + "]" * 50


@pytest.mark.parametrize(
    "name",
    [
        *('x"y', "x'y", "x y", "x\ny", "x\ty", "x`y", "x\\y", "x;y", "x{y}", "x\u202ey", "x\x00y", "", "ä", "x" * 101),
        *("__import__('os').system('true')", '"""', "#{x}", "${x}", "{{x}}", "a, b: c"),
    ],
)
def test_a_name_that_could_become_code_is_refused_with_its_place(name):
    content = document()
    content["components"]["schemas"]["Thing"]["properties"][name] = {"type": "string"}
    content["paths"]["/Thing"]["get"]["parameters"].append(query(name))

    with pytest.raises(NotUnderstoodError) as caught:
        state(content)

    told = str(caught.value).splitlines()
    assert [line.partition(": ")[0].rsplit("/", 1)[0] for line in told] == [
        "/paths/~1Thing/get/parameters/5",
        "/components/schemas/Thing/properties",
    ]
    assert all(line.isprintable() for line in told)


@pytest.mark.parametrize("name", ["class", "None", "import", "self", "lambda", "print", "type", "list", "match"])
def test_a_name_that_python_has_taken_is_a_name_like_any_other(name):
    """The templates move those aside; `python scripts/full.py` generates some and imports them."""
    content = document()
    content["components"]["schemas"]["Thing"]["properties"][name] = {"type": "string"}
    content["paths"]["/Thing"]["get"]["parameters"].append(query(name))

    found = state(content)

    assert name in found.schemas["Thing"]["properties"]
    assert list(lint.findings(found.contract)) == []


@pytest.mark.parametrize("name", ["__class__", "__init__", "__dict__", "a-b", "a.b", "UNSET", "DATETIME", "name_"])
def test_a_field_that_would_break_generated_code_is_found_before_it_is_generated(name):
    content = document()
    content["components"]["schemas"]["Thing"]["properties"][name] = {"type": "string"}

    told = list(lint.findings(state(content).contract))

    assert len(told) == 1
    assert told[0].startswith("/components/schemas/Thing/properties")


@pytest.mark.parametrize("name", ["encode_query", "locals", "parse_page", "Request", "bytes"])
def test_a_filter_that_would_be_called_by_generated_code_is_found(name):
    content = document()
    content["paths"]["/Thing"]["get"]["parameters"].append(query(name))

    assert list(lint.findings(state(content).contract)) == [
        f"/paths/~1api~1Thing/get/parameters: a generated function cannot have one called '{name}'"
    ]


def test_prose_is_never_taken_whatever_it_says():
    content = document()
    content["info"]["description"] = content["paths"]["/Thing"]["get"]["summary"] = '"""; raise SystemExit'
    content["components"]["schemas"]["Thing"]["properties"]["name"]["description"] = "SystemExit"

    found = state(content)

    assert "SystemExit" not in json.dumps([found.contract, found.facts])


def test_a_document_as_large_as_the_vendors_gives_the_facts_that_it_was_made_from():
    facts = json.loads((ROOT / "spec" / "facts.json").read_text(encoding="utf-8"))
    decided = decisions_in(ROOT / "spec")

    found = facts_of(
        read(document_of(facts)).content, routes_in_use(decided), schemas_in_use(decided), covered_routes(decided)
    )

    for part in ("routes", "schemas", "operations", "uncovered"):
        assert found[part] == facts[part]


def test_a_place_is_told_as_a_json_pointer():
    assert pointer("paths", "/Thing/{id}", "get", 3, "a~b") == "/paths/~1Thing~1{id}/get/3/a~0b"


@given(st.text())
def test_a_foreign_name_never_gets_a_terminal_to_do_something(name):
    assert printable(name).isprintable()
    assert len(printable(name)) <= 1000


@given(st.binary(max_size=60))
def test_any_bytes_give_a_document_or_one_kind_of_error(data):
    with pytest.raises(DocumentError):
        from_bytes(data, "x.json")


LEAVES = st.none() | st.booleans() | st.integers() | st.text(max_size=6)
WORDS = st.sampled_from(["parameters", "schema", "$ref", "in", "name", "get", "properties", "requestBody", "content"])
NODES = st.recursive(LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=4))


@given(NODES, st.sampled_from([("paths",), ("paths", "/Thing"), ("paths", "/Thing", "get"), ("components", "schemas")]))
def test_whatever_stands_anywhere_gives_facts_or_an_error_of_ours(node, place):
    content = document()
    target = content
    for key in place[:-1]:
        target = target[key]
    target[place[-1]] = node

    with suppress(DecisionError, DocumentError, NotUnderstoodError):
        state(content)

"""A change of the vendor's document is found, named by what callers see of it, and classed rightly."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from scripts.codegen.update.changes import Change, renames_in, takes_all, type_of
from scripts.codegen.update.versions import bump, next_version
from scripts.codegen.vendor.synthetic import body, query, reference

from .project import DECISIONS, by_id, changes, document

Json = dict[str, Any]


@pytest.fixture
def content() -> Json:
    return document()


def fields(content: Json, name: str = "Thing") -> Json:
    return content["components"]["schemas"][name]["properties"]


def filters(content: Json) -> list[Json]:
    return content["paths"]["/Thing"]["get"]["parameters"]


def decisions(**of_things: Any) -> Json:
    found = copy.deepcopy(DECISIONS)
    found["resources"]["things"].update(of_things)
    return found


def test_the_same_document_changes_nothing(content):
    assert changes(content) == []


def test_a_removed_filter_is_breaking(content):
    content["paths"]["/Thing"]["get"]["parameters"] = [one for one in filters(content) if one["name"] != "colour"]

    assert changes(content) == [Change("things", "filter", "colour", "removed", "integer", "", breaking=True)]


def test_a_new_filter_is_not_breaking(content):
    filters(content).append(query("weight", "double"))

    assert changes(content) == [Change("things", "filter", "weight", "added", "", "number")]


def test_a_new_filter_that_must_be_given_is_breaking(content):
    filters(content).append(query("weight", "double", required=True))

    assert changes(content) == [Change("things", "filter", "weight", "required", "", "number", breaking=True)]


def test_a_filter_that_must_be_given_now_is_breaking(content):
    filters(content)[2]["required"] = True

    assert changes(content) == [Change("things", "filter", "ids", "required", "optional", "required", breaking=True)]


def test_a_filter_of_another_type_is_breaking(content):
    filters(content)[0]["schema"] = filters(content)[-1]["schema"] = {"type": "string"}

    assert changes(content) == [Change("things", "filter", "colour", "retyped", "integer", "string", breaking=True)]


def test_a_filter_that_takes_more_than_before_is_not_breaking(content):
    filters(content)[0]["schema"] = filters(content)[-1]["schema"] = {"type": "number"}

    assert changes(content) == [Change("things", "filter", "colour", "retyped", "integer", "number")]


def test_a_type_that_we_have_corrected_is_not_changed_by_the_vendor(content):
    filters(content)[1]["schema"] = {"type": "string"}

    assert changes(content) == []


def test_a_parameter_of_get_is_told_with_its_verb(content):
    content["paths"]["/Thing/{id}"]["get"]["parameters"].append(query("deep", "bool"))

    assert changes(content) == [Change("things", "parameter", "get: deep", "added", "", "boolean")]


def test_an_id_of_another_type_is_breaking():
    found = changes(document(), decisions(id_type="string"))

    assert {(one.what, one.name) for one in found if one.breaking} == {
        ("field", "id"),
        ("parameter", "delete: id"),
        ("parameter", "get: id"),
    }


def test_a_removed_field_is_breaking(content):
    del fields(content)["size"]

    assert changes(content) == [Change("things", "field", "size", "removed", "integer?", "", breaking=True)]


def test_a_new_field_is_not_breaking(content):
    fields(content)["weight"] = {"type": "number"}

    assert changes(content) == [Change("things", "field", "weight", "added", "", "number?")]


def test_a_field_of_another_type_is_breaking(content):
    fields(content)["size"] = {"type": "string"}

    assert changes(content) == [Change("things", "field", "size", "retyped", "integer?", "string?", breaking=True)]


def test_a_field_that_becomes_narrower_is_breaking_where_it_is_written(content):
    """Who wrote 1.5 cannot any more."""
    fields(content)["weight"] = {"type": "number"}
    before = changes(content)
    fields(content, "Kind")["weight"] = {"type": "integer"}

    assert [one for one in changes(content) if one not in before] == [
        Change("kinds", "field", "weight", "retyped", "number?", "integer?")
    ]


def test_a_field_of_a_part_is_told_under_the_part(content):
    del fields(content, "Detail_List")["text"]

    assert changes(content) == [Change("Detail", "field", "text", "removed", "string?", "", breaking=True)]


def test_a_body_member_that_must_be_there_now_is_breaking(content):
    content["components"]["schemas"]["Thing"]["required"] = ["size"]

    assert changes(content) == [Change("things", "body", "size", "required", "optional", "required", breaking=True)]


def test_a_member_that_only_answers_have_to_hold_breaks_nobody(content):
    content["components"]["schemas"]["Kind"]["required"] = ["name"]

    assert changes(content) == []


@pytest.mark.parametrize(
    ("needs", "names"),
    [
        (["name"], []),
        ([["name", "size"]], []),
        (["name", "size"], ["create: size"]),
        (["name", ["size", "made"]], ["create: size or made"]),
    ],
)
def test_a_create_that_needs_more_is_breaking_and_one_that_needs_less_is_not(needs, names):
    found = changes(document(), decisions(create_needs=needs))

    assert [(one.name, one.breaking) for one in found] == [(name, True) for name in names]


def test_a_body_that_is_no_array_any_more_is_breaking(content):
    content["paths"]["/Thing"]["post"]["requestBody"] = body(reference("Thing"))

    assert changes(content) == [Change("things", "body", "save_things", "changed", "[#Thing]", "#Thing", breaking=True)]


def test_a_path_that_moved_breaks_no_caller_because_the_methods_keep_their_names(content):
    for path in ("/Thing", "/Thing/{id}"):
        content["paths"][path.replace("/Thing", "/Things")] = content["paths"].pop(path)

    found = changes(content, decisions(path="/Things"))

    assert {(one.kind, one.breaking) for one in found} == {("moved", False)}
    assert Change("things", "operation", "list_things", "moved", "GET /Thing", "GET /Things") in found


def test_a_removed_operation_is_breaking(content):
    del content["paths"]["/Thing/{id}"]["delete"]

    assert changes(content, decisions(verbs=["list", "get", "save"])) == [
        Change("things", "operation", "delete_thing", "removed", "DELETE /Thing/{id}", "", breaking=True)
    ]


def test_a_new_operation_is_not_breaking(content):
    content["paths"]["/Kind"]["post"] = {"requestBody": body({"type": "array", "items": reference("Kind")})}
    content["paths"]["/Kind/{id}"]["delete"] = {"parameters": [by_id()]}
    decided = copy.deepcopy(DECISIONS)
    del decided["resources"]["kinds"]["verbs"]

    assert changes(content, decided) == [
        Change("kinds", "operation", "save_kinds", "added", "", "POST /Kind"),
        Change("kinds", "operation", "delete_kind", "added", "", "DELETE /Kind/{id}"),
    ]


def test_a_resource_that_is_gone_is_one_breaking_change():
    decided = copy.deepcopy(DECISIONS)
    del decided["resources"]["kinds"]

    assert changes(document(), decided) == [
        Change("kinds", "resource", "kinds", "removed", "list_kinds, get_kind", "", breaking=True)
    ]


def test_rows_under_another_key_are_told_and_break_nobody():
    found = changes(document(), decisions(rows_key="rows"))

    assert [(one.what, one.name, one.breaking) for one in found] == [("answer", "rows_key", False)]


@pytest.mark.parametrize(
    ("before", "after", "is_likely"),
    [
        ("client_id", "clientid", True),
        ("datecreated", "created_date", False),  # not even a person can be sure
        ("date_created", "created_date", True),
        ("purchase_date", "purchased_date", True),
        ("fault_id", "ticket_id", True),  # by the vendor's name of the record
        ("category_1", "category_2", False),
        ("colour", "weight", False),
    ],
)
def test_what_is_gone_and_what_is_new_may_be_one(before, after, is_likely):
    changes = [
        Change("things", "field", before, "removed", "integer?"),
        Change("things", "field", after, "added", "", "integer"),
    ]

    found = [(rename.before, rename.after) for rename in renames_in(changes, {"fault": "ticket"})]

    assert found == ([(before, after)] if is_likely else [])


def test_what_is_new_with_another_type_is_something_else():
    changes = [
        Change("things", "field", "made_at", "removed", "string?"),
        Change("things", "field", "madeat", "added", "", "datetime?"),
    ]

    assert renames_in(changes, {}) == []


@pytest.mark.parametrize(
    ("wide", "narrow", "fits"),
    [
        ("integer", "integer", True),
        ("number", "integer", True),
        ("integer", "number", False),
        ("any", "[string]", True),
        ("string", "any", False),
        ("string?", "string", True),
        ("string", "string?", False),
        ("number?", "integer?", True),
        ("[number]", "[integer]", True),
        ("[integer]", "integer", False),
        ("string", "datetime", False),
    ],
)
def test_a_type_takes_all_of_another_or_not(wide, narrow, fits):
    assert takes_all(wide, narrow) is fits


@pytest.mark.parametrize(
    ("described", "kind"),
    [
        ({}, "any"),
        ({"description": "Words."}, "any"),
        ({"type": ["string", "null"]}, "string?"),
        ({"type": ["string", "null"], "format": "date-time-local"}, "datetime?"),
        ({"type": "array", "items": {"type": "integer"}}, "[integer]"),
        ({"anyOf": [{"$ref": "#/components/schemas/Part"}, {"type": "null"}]}, "Part?"),
    ],
)
def test_a_schema_has_a_short_name(described, kind):
    assert type_of(described) == kind


@pytest.mark.parametrize(
    ("found", "words", "step"),
    [
        ([], 0, "none"),
        ([], 3, "patch"),
        ([Change("a", "field", "b", "added")], 3, "minor"),
        ([Change("a", "field", "b", "added"), Change("a", "field", "c", "removed", breaking=True)], 0, "major"),
    ],
)
def test_what_breaks_asks_for_a_major_version_what_is_new_for_a_minor_one_and_words_for_a_patch(found, words, step):
    assert bump(found, words) == step


@pytest.mark.parametrize(
    ("version", "step", "following"),
    [
        ("0.1.3", "none", "0.1.3"),
        ("0.1.3", "patch", "0.1.4"),
        ("0.1.3", "minor", "0.2.0"),
        ("0.1.3", "major", "0.2.0"),
        ("1.4.2", "minor", "1.5.0"),
        ("1.4.2", "major", "2.0.0"),
    ],
)
def test_before_1_0_a_minor_version_may_break(version, step, following):
    assert next_version(version, step) == following

"""What a change of the contract does to cassettes is found."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from scripts.codegen.update.cassettes import outdated_cassettes
from scripts.codegen.update.changes import State
from scripts.codegen.vendor.synthetic import query

from .project import document, state

Json = dict[str, Any]

CASSETTE = """\
metadata: {recorded_from: sandbox, contract: v2}
version: 1
interactions:
- request:
    method: GET
    uri: https://halo.example.invalid/api/Thing?colour=1
    headers: {}
    body: ''
  response:
    status: {code: 200, message: OK}
    headers: {content-type: [application/json]}
    body: {string: '{"record_count": 1, "things": [{"id": 1, "size": 2}]}'}
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "cassettes" / "things").mkdir(parents=True)
    (tmp_path / "cassettes" / "things" / "listed.yaml").write_text(CASSETTE, encoding="utf-8")
    return tmp_path


def findings(project: Path, content: Json) -> list[tuple[str, list[str]]]:
    old: State = state(document())
    return [(one.name, one.findings) for one in outdated_cassettes(project, old, state(content))]


def test_the_same_contract_outdates_nothing(project):
    assert findings(project, document()) == []


def test_a_cassette_that_uses_what_is_gone_no_longer_fits(project):
    content = document()
    parameters = content["paths"]["/Thing"]["get"]["parameters"]
    content["paths"]["/Thing"]["get"]["parameters"] = [one for one in parameters if one["name"] != "colour"]

    assert findings(project, content) == [("things/listed", ["list_things: ?colour is not in the contract"])]


def test_a_cassette_with_a_value_of_the_former_type_no_longer_fits(project):
    content = document()
    content["components"]["schemas"]["Thing"]["properties"]["size"] = {"type": "array", "items": {"type": "integer"}}

    [(name, found)] = findings(project, content)

    assert name == "things/listed"
    assert len(found) == 1
    assert "size" in found[0]


def test_a_cassette_whose_part_of_the_contract_has_only_grown_is_older_and_still_right(project):
    content = document()
    content["paths"]["/Thing"]["get"]["parameters"].append(query("height", "int"))

    assert findings(project, content) == [("things/listed", [])]


def test_a_change_elsewhere_outdates_nothing(project):
    content = document()
    content["paths"]["/Kind"]["get"]["parameters"].append(query("height", "int"))

    assert findings(project, content) == []

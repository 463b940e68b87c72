"""Which fields refer to which records is decided for each field, and nothing that is gone is left in the list."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.codegen.contract.compiled import read_contract
from scripts.codegen.contract.decisions import read
from scripts.codegen.contract.references import References
from scripts.codegen.render.facts import references_of

SPEC = Path(__file__).resolve().parents[2] / "spec"


@pytest.fixture(scope="module")
def references() -> References:
    return references_of(SPEC, read_contract(SPEC / "halo.openapi.yaml"), read(SPEC)["resources"])


def test_every_field_that_looks_like_a_reference_is_decided(references: References):
    assert list(references.undecided()) == []


def test_nothing_is_listed_that_is_nowhere(references: References):
    assert list(references.stale()) == []


@pytest.mark.parametrize(
    ("fields", "what"),
    [
        ({"new_thing_id": "integer"}, ["things.new_thing_id"]),
        ({"thingid": "string"}, ["things.thingid"]),
        ({"owner": "integer", "owner_name": "string"}, ["things.owner"]),
        ({"thing_id": "boolean", "owner": "integer", "paid": "integer"}, []),
    ],
)
def test_a_field_looks_like_a_reference_by_its_name_or_by_a_name_beside_it(
    tmp_path: Path, fields: dict[str, str], what: list[str]
):
    (tmp_path / "references.yaml").write_text("{fields: [], filters: {}, look_alikes: [], spellings: {}, names: {}}")
    decisions = {"things": {"singular": "thing"}}

    found = References(tmp_path, decisions, fields={"things": fields}, filters={"things": {}}, compared={}).undecided()

    assert [problem.partition(" ")[0] for problem in found] == what

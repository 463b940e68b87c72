"""The examples of the contract are what the sandbox answers, shortened."""

from __future__ import annotations

import pytest

from scripts.codegen.contract.examples import fits, fitting, list_answer, save_bodies
from scripts.codegen.update.examples import COMMAND, differences

from .project import ROOT

NAMES = {
    "id": {"type": "integer"},
    "name": {"type": ["string", "null"]},
    "size": {"type": ["integer", "null"]},
}
ENTRY = {"create_needs": ["name", ["size", "weight"]], "rows_key": "things"}


def test_they_are_the_first_records_of_the_sandbox():
    assert differences(ROOT) == [], f"repair with: {COMMAND}"


def test_what_the_contract_no_longer_has_or_has_as_another_type_is_left_out():
    assert fitting({"id": 1, "name": 2, "colour": "red"}, NAMES) == {"id": 1}


@pytest.mark.parametrize("value", [True, 1.5, "1"])
def test_what_is_not_a_whole_number_does_not_fit(value: object):
    assert not fits(value, {"type": "integer"})


def test_a_row_has_the_fields_that_rows_are_known_to_have():
    record = {"id": 1, "name": "One", "size": 3}

    assert list_answer(ENTRY, record, ["name"]) == {"record_count": 1, "things": [{"id": 1, "name": "One"}]}


def test_a_create_has_what_it_needs_and_an_update_the_id_and_one_change():
    bodies = save_bodies(ENTRY, {"id": 1, "name": "One", "size": 3}, NAMES, ())

    assert bodies == {"create": [{"name": "One", "size": 3}], "update": [{"id": 1, "name": "One"}]}


def test_a_need_that_no_record_has_is_a_word_of_its_type():
    assert save_bodies(ENTRY, {"id": 1}, NAMES, ())["create"] == [{"name": "text", "size": 1}]

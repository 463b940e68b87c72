"""The table of what is on tape is up to date, and can only become more by itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from conformity import Contract
from contract_coverage import COMMAND, RECORD, answers, read_back, replaced, table
from exchanges import Cassette, Exchange, Message, all_cassettes


def test_the_table_is_what_the_cassettes_say(contract: Contract):
    assert RECORD.read_text(encoding="utf-8") == table(contract, answers(contract, all_cassettes())), COMMAND


def test_every_operation_answers_as_asked_on_some_tape(contract: Contract):
    on_tape = answers(contract, all_cassettes())

    assert [one.id for one in contract.operations if not on_tape & {(one.id, "200"), (one.id, "201")}] == []


def test_only_answers_that_the_contract_knows_count(contract: Contract):
    nothing = Message({}, "")
    urls = ("https://halo.example.invalid/api/Team/1", "https://halo.example.invalid/api/Elsewhere")
    exchanges = tuple(Exchange("GET", url, nothing, status, nothing) for url in urls for status in (200, 418))

    assert answers(contract, [Cassette("made up", "", {}, exchanges)]) == {("get_team", "200")}


def test_a_table_is_read_back_as_it_was_written(contract: Contract):
    on_tape = {("get_team", "200"), ("create_token", "401")}

    assert read_back(table(contract, on_tape)) == on_tape


def test_a_table_with_less_is_not_written(contract: Contract, tmp_path: Path):
    path = tmp_path / "COVERAGE.md"
    path.write_text(table(contract, {("get_team", "200"), ("get_team", "404")}), encoding="utf-8")
    less = table(contract, {("get_team", "200"), ("get_team", "429")})

    with pytest.raises(SystemExit, match="no longer on tape: get_team 404"):
        replaced(path, less, may_lose=False)

    assert ("get_team", "404") in read_back(path.read_text(encoding="utf-8"))


def test_a_table_with_less_is_written_where_that_is_said(contract: Contract, tmp_path: Path):
    path = tmp_path / "COVERAGE.md"
    path.write_text(table(contract, {("get_team", "200")}), encoding="utf-8")

    replaced(path, table(contract, set()), may_lose=True)

    assert read_back(path.read_text(encoding="utf-8")) == set()


def test_the_first_table_is_written(contract: Contract, tmp_path: Path):
    replaced(tmp_path / "COVERAGE.md", table(contract, {("get_team", "200")}), may_lose=False)

    assert (tmp_path / "COVERAGE.md").exists()

"""The table of what is on tape is up to date, and can only become more by itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from halo_api.facts import RESOURCES

from scripts.codegen.contract.conformity import Contract, Operation
from scripts.recording.cassettes import Cassette, Exchange, Message
from scripts.recording.coverage import COMMAND, HEAD, PAGE, Answer, LostError, answers, read_table, replace_table, table

DOCUMENTED = ("tickets", "clients", "assets", "contracts", "users", "actions", "sites")
PROSE = "# A page\n\n| of | its |\n| --- | :-: |\n| own | ✓ |\n\n"


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A page that has no table yet, but one of its own."""
    path = tmp_path / "page.md"
    path.write_text(PROSE, encoding="utf-8")
    return path


def operations_of(contract: Contract, tag: str) -> list[Operation]:
    return [one for one in contract.operations if tag in one.node["tags"]]


@pytest.fixture(scope="module")
def on_tape(contract: Contract, cassettes: tuple[Cassette, ...]) -> set[Answer]:
    """The answers that are on some cassette."""
    return answers(contract, cassettes)


def test_the_table_is_what_the_cassettes_say(on_tape: set[Answer]):
    """Of new operations it need not know yet; they are on no tape."""
    assert read_table(PAGE.read_text(encoding="utf-8")) == on_tape, COMMAND


def test_every_answer_of_the_documented_resources_is_on_some_tape(contract: Contract, on_tape: set[Answer]):
    actions = {operation for name in DOCUMENTED for operation in RESOURCES[name].actions.values()}
    operations = [one for name in DOCUMENTED for one in operations_of(contract, name) if one.id not in actions]

    promised = {(one.id, status) for one in operations for status in one.statuses}
    assert sorted(promised - on_tape) == []


def test_every_answer_to_signing_in_is_on_some_tape(contract: Contract, on_tape: set[Answer]):
    promised = {(one.id, status) for one in operations_of(contract, "auth") for status in one.statuses}
    assert sorted(promised - on_tape) == []


def test_a_table_stands_at_the_end_of_its_page(contract: Contract, page: Path):
    replace_table(page, table(contract, {("get_team", "200")}), may_lose=False)
    replace_table(page, table(contract, {("get_team", "200"), ("get_team", "404")}), may_lose=False)

    text = page.read_text(encoding="utf-8")
    assert text.startswith(PROSE + HEAD)
    assert text.count(HEAD) == 1


def test_only_answers_that_the_contract_knows_count(contract: Contract):
    nothing = Message({}, "")
    urls = ("https://halo.example.invalid/api/Team/1", "https://halo.example.invalid/api/Elsewhere")
    exchanges = tuple(Exchange("GET", url, nothing, status, nothing) for url in urls for status in (200, 418))

    assert answers(contract, [Cassette("made up", "", {}, exchanges)]) == {("get_team", "200")}


def test_a_table_is_read_back_as_it_was_written(contract: Contract):
    on_tape = {("get_team", "200"), ("create_token", "401")}

    assert read_table(table(contract, on_tape)) == on_tape


def test_a_table_with_less_is_not_written(contract: Contract, page: Path):
    page.write_text(PROSE + table(contract, {("get_team", "200"), ("get_team", "404")}), encoding="utf-8")
    less = table(contract, {("get_team", "200"), ("get_team", "429")})

    with pytest.raises(LostError, match="no longer on any cassette: get_team 404"):
        replace_table(page, less, may_lose=False)

    assert ("get_team", "404") in read_table(page.read_text(encoding="utf-8"))


def test_a_table_with_less_is_written_where_that_is_said(contract: Contract, page: Path):
    page.write_text(PROSE + table(contract, {("get_team", "200")}), encoding="utf-8")

    replace_table(page, table(contract, set()), may_lose=True)

    assert read_table(page.read_text(encoding="utf-8")) == set()

"""Exports: a file that is whole or not there, whatever happens."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from .conftest import Terminal


def manifest_of(name: str) -> dict[str, object]:
    return json.loads(Path(f"{name}.manifest.json").read_text(encoding="utf-8"))


def rows_in(name: str) -> int:
    if name.endswith(".parquet"):
        return pq.read_table(name).num_rows
    lines = Path(name).read_text(encoding="utf-8").splitlines(keepends=True)
    return len(lines) if name.endswith(".jsonl") else len([*csv.DictReader(lines)])


@pytest.mark.parametrize("name", ["t.jsonl", "t.csv", "t.parquet"])
def test_a_list_is_in_the_file_whole_and_the_manifest_says_so(halo: Terminal, name: str):
    ended = halo("export", "tickets", "-o", name)

    assert ended.status == 0, ended.err
    assert rows_in(name) == 230
    assert {manifest_of(name)[count] for count in ("first_count", "last_count", "rows_given", "rows_written")} == {230}
    assert sorted(path.name for path in Path().iterdir()) == [name, f"{name}.manifest.json"]


def test_columns_of_a_list_without_rows_are_those_of_one_with_rows(halo: Terminal):
    for name, words in (("all.csv", ()), ("none.csv", ("-f", "search=no such words"))):
        halo("export", "tickets", "-o", name, *words)

    heads = {Path(name).read_text(encoding="utf-8").partition("\n")[0] for name in ("all.csv", "none.csv")}
    assert len(heads) == 1


def test_what_changed_since_a_day_is_asked_for_and_custom_fields_come_by_name(halo: Terminal):
    halo("export", "tickets", "--since", "2026-06-10", "--columns", "id,custom.CFOrigin", "-o", "t.csv")

    assert 0 < rows_in("t.csv") < 230
    assert "2026-06-10" in str(manifest_of("t.csv")["since"])


def test_several_resources_go_into_a_folder(halo: Terminal):
    Path("folder").mkdir()

    assert halo("export", "clients", "sites", "--format", "csv", "-o", "folder").status == 0
    assert rows_in("folder/clients.csv") == 12


def test_a_file_that_is_there_is_replaced_by_force_alone(halo: Terminal):
    Path("t.jsonl").write_text("mine", encoding="utf-8")

    refused = halo("export", "clients", "-o", "t.jsonl")
    kept = Path("t.jsonl").read_text(encoding="utf-8")
    forced = halo("export", "clients", "-o", "t.jsonl", "--force")

    assert (refused.status, kept, forced.status) == (2, "mine", 0)
    assert rows_in("t.jsonl") == 12


@pytest.mark.parametrize("name", ["t.jsonl", "t.csv", "t.parquet"])
def test_a_walk_that_fails_leaves_the_file_as_it_was_and_what_came_beside_it(halo: Terminal, name: str):
    halo("export", "tickets", "-o", name)
    before = Path(name).read_bytes()
    empty = '{"record_count": 230, "tickets": []}'
    halo.world.faults.add(method="GET", path="/Tickets", status=200, body=empty, skip=1, times=None)

    ended = halo("export", "tickets", "-o", name, "--force")

    assert ended.status == 9
    assert Path(name).read_bytes() == before
    [part] = Path().glob("*.part")
    assert str(part) in ended.err


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (("tickts", "-o", "t.csv"), "Did you mean 'tickets'"),
        (("tickets", "-o", "t.xlsx"), "--format"),
        (("tickets", "clients", "-o", "nowhere"), "not a folder"),
        (("tickets", "-f", "clint_id=3", "-o", "t.csv"), "Did you mean 'client_id'"),
        (("statuses", "--since", "7d", "-o", "t.csv"), "no filter for changes"),
    ],
)
def test_what_cannot_be_exported_is_refused_before_a_request(halo: Terminal, words: tuple[str, ...], problem: str):
    ended = halo("export", *words)

    assert (ended.status, halo.sent) == (2, [])
    assert problem in ended.err


def test_an_export_to_which_nothing_came_leaves_nothing(halo: Terminal):
    ended = halo("export", "tickets", "--columns", "id,custom.Nope", "-o", "t.csv")

    assert (ended.status, [*Path().glob("t.csv*")]) == (2, [])
    assert "part" not in ended.err

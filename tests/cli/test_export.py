"""Exports: a file that is whole or not there, whatever happens."""

from __future__ import annotations

import csv
import errno
import json
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

import pyarrow.parquet as pq
import pytest

from halo._runtime.atomic_file import move
from halo.cli.partial_file import PartialFile
from halo.cli.statuses import Failure

from .conftest import Ended, Terminal


def manifest_of(name: str) -> dict[str, object]:
    return json.loads(Path(f"{name}.manifest.json").read_text(encoding="utf-8"))


def rows_of_part(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in Path(f"{name}.part").read_text(encoding="utf-8").splitlines()]


def interrupted(halo: Terminal, *words: str, pages: int = 1) -> Ended:
    """An export of tickets that fails after so many pages."""
    empty = '{"record_count": 230, "tickets": []}'
    halo.world.faults.add(method="GET", path="/Tickets", status=200, body=empty, skip=pages, times=None)
    ended = halo("export", "tickets", *words)
    halo.world.faults.clear()
    return ended


def columns_in(name: str) -> Any:
    if name.endswith(".parquet"):
        return pq.read_schema(name)
    return Path(name).read_text(encoding="utf-8").partition("\n")[0]


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


@pytest.mark.parametrize("kind", ["csv", "parquet"])
def test_columns_of_a_list_without_rows_are_those_of_one_with_rows(halo: Terminal, kind: str):
    some, none = f"some.{kind}", f"none.{kind}"

    for name, search in ((some, "e"), (none, "no such words")):
        assert halo("export", "tickets", "-f", f"search={search}", "-o", name).status == 0

    assert (rows_in(some) > 0, rows_in(none)) == (True, 0)
    assert columns_in(some) == columns_in(none)


def test_what_changed_since_a_day_is_asked_for_and_custom_fields_come_by_name(halo: Terminal):
    halo("export", "tickets", "--since", "2026-06-10", "--columns", "id,custom.CFOrigin", "-o", "t.csv")

    assert 0 < rows_in("t.csv") < 230
    assert "2026-06-10" in str(manifest_of("t.csv")["since"])


def test_several_resources_go_into_a_folder_and_one_that_fails_stops_no_other(halo: Terminal):
    Path("folder").mkdir()
    halo.world.faults.add(method="GET", path="/Site", status=404)

    ended = halo("export", "sites", "clients", "ticket-types", "ticket_types", "--format", "csv", "-o", "folder")

    assert (ended.status, rows_in("folder/clients.csv")) == (6, 12)
    names = [f"{name}.csv{end}" for name in ("clients", "ticket_types") for end in ("", ".manifest.json")]
    assert sorted(path.name for path in Path("folder").iterdir()) == names


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

    ended = interrupted(halo, "-o", name, "--force")

    assert ended.status == 9
    assert Path(name).read_bytes() == before
    assert f"{name}.part" in ended.err
    assert Path(f"{name}.part").stat().st_size


@pytest.mark.parametrize("name", ["t.jsonl", "t.csv", "t.parquet"])
def test_the_same_command_makes_of_a_part_the_file_that_it_would_have_been_without(halo: Terminal, name: str):
    halo("export", "tickets", "--since", "3000d", "-o", f"whole.{name}")
    interrupted(halo, "--since", "3000d", "-o", name)

    ended = halo("export", "tickets", "--since", "3000d", "-o", name)

    assert ended.status == 0, ended.err
    assert Path(name).read_bytes() == Path(f"whole.{name}").read_bytes()
    assert manifest_of(name)["rows_taken_over"] == (0 if name.endswith("parquet") else 100)
    assert sorted(path.name for path in Path().glob("t.*")) == [name, f"{name}.manifest.json"]


def test_rows_of_a_part_that_have_changed_or_gone_are_as_they_are_now(halo: Terminal):
    interrupted(halo, "-o", "t.jsonl")
    first, second = (row["id"] for row in rows_of_part("t.jsonl")[10:12])
    halo("tickets", "update", str(first), "--summary", "Now")
    halo("tickets", "delete", str(second), "--yes")

    halo("export", "tickets", "-o", "t.jsonl")

    rows = {row["id"]: row for row in map(json.loads, Path("t.jsonl").read_text(encoding="utf-8").splitlines())}
    assert (len(rows), rows_in("t.jsonl"), rows[first]["summary"]) == (229, 229, "Now")
    assert second not in rows


def test_a_second_interruption_leaves_no_less_than_the_first(halo: Terminal):
    interrupted(halo, "-o", "t.jsonl", pages=2)
    before = Path("t.jsonl.part").read_bytes()

    interrupted(halo, "-o", "t.jsonl", pages=1)

    assert Path("t.jsonl.part").read_bytes() == before


def _torn_line() -> None:
    with Path("t.csv.part").open("r+b") as file:
        file.truncate(Path("t.csv.part").stat().st_size - 5)


def _rows_that_have_gone() -> None:
    Path("t.csv.part").write_bytes(Path("whole.csv").read_bytes() + b"1,gone\n")


def _published_without_its_manifest() -> None:
    for name in ("t.csv", "reader.csv"):
        Path(name).hardlink_to("t.csv.part")


def _nothing_written() -> None:
    Path("t.csv.part").unlink()
    Path("t.csv.part.json").write_bytes(b"")


@pytest.mark.parametrize(
    "killed", [_torn_line, _rows_that_have_gone, _published_without_its_manifest, _nothing_written]
)
def test_whatever_a_process_leaves_that_was_killed_does_no_harm(halo: Terminal, killed: Callable[[], None]):
    halo("export", "tickets", "-o", "whole.csv")
    interrupted(halo, "-o", "t.csv")
    killed()
    readers = {path: path.read_bytes() for path in Path().glob("reader.csv")}  # who has opened the target by now

    ended = halo("export", "tickets", "-o", "t.csv", "--force")

    assert ended.status == 0, ended.err
    assert Path("t.csv").read_bytes() == Path("whole.csv").read_bytes()
    assert sorted(path.name for path in Path().glob("t.csv*")) == ["t.csv", "t.csv.manifest.json"]
    assert {path: path.read_bytes() for path in readers} == readers


def test_a_process_that_is_killed_leaves_no_manifest_beside_a_file_that_it_is_not_of(halo: Terminal):
    halo("export", "clients", "-o", "t.csv")

    def killed(path: Path, target: Path, *, replaces: bool) -> None:
        move(path, target, replaces=replaces)
        raise KeyboardInterrupt

    with halo.patch.context() as patch:
        patch.setattr("halo.cli.partial_file.move", killed)
        halo("export", "tickets", "-o", "t.csv", "--force")

    assert (rows_in("t.csv"), Path("t.csv.manifest.json").exists()) == (230, False)


def test_a_disk_without_room_for_the_manifest_leaves_the_file_as_it_was_and_a_part_to_go_on_with(halo: Terminal):
    Path("t.csv").write_text("mine", encoding="utf-8")

    def full(file: IO[bytes]) -> None:
        if os.fstat(file.fileno()).st_ino == Path("t.csv.part.json").stat().st_ino:
            raise OSError(errno.ENOSPC, "No space left on device")

    with halo.patch.context() as patch:
        patch.setattr("halo.cli.partial_file.flush_to_disk", full)
        ended = halo("export", "clients", "-o", "t.csv", "--force")
    kept = Path("t.csv").read_text(encoding="utf-8")
    halo("export", "clients", "-o", "t.csv", "--force")

    assert (ended.status, kept, manifest_of("t.csv")["rows_taken_over"]) == (1, "mine", 12)


def test_a_part_of_another_export_is_begun_anew_and_there_are_never_two(halo: Terminal):
    interrupted(halo, "-o", "t.jsonl")

    ended = interrupted(halo, "-f", "client_id=120", "-o", "t.jsonl", pages=0)
    kept = len(rows_of_part("t.jsonl"))
    again = halo("export", "tickets", "-f", "client_id=120", "-o", "t.jsonl")

    assert (ended.status, kept) == (9, 100)  # nothing came, and nothing took its place
    assert "of another export" in again.err
    assert manifest_of("t.jsonl")["rows_taken_over"] == 0
    assert [*Path().glob("*.part*")] == []


def test_while_an_export_runs_another_to_the_same_file_is_refused(halo: Terminal):
    with PartialFile(Path("t.csv"), {"resource": "tickets"}, replaces=False, say=print) as part, part.lines() as lines:
        lines.write(b"id\n")
        ended = halo("export", "tickets", "-o", "t.csv", "--force")

    assert (ended.status, halo.sent) == (2, [])
    assert "Another export to t.csv is running" in ended.err
    assert Path("t.csv.part").read_bytes() == b"id\n"


def test_a_file_that_appears_meanwhile_is_left_as_it_is(halo: Terminal):
    with (
        pytest.raises(Failure, match="has appeared meanwhile: --force"),
        PartialFile(Path("t.csv"), {"resource": "tickets"}, replaces=False, say=print) as part,
    ):
        with part.lines() as lines:
            lines.write(b"id\n")
        Path("t.csv").write_text("mine", encoding="utf-8")
        part.publish({})

    assert Path("t.csv").read_text(encoding="utf-8") == "mine"
    assert Path("t.csv.part").read_bytes() == b"id\n"


@pytest.mark.parametrize("name", ["t.csv.part", "t.csv.part.json"])
def test_a_file_where_the_part_would_be_is_not_touched(halo: Terminal, name: str):
    Path(name).write_text("mine", encoding="utf-8")

    ended = halo("export", "tickets", "-o", "t.csv")

    assert (ended.status, halo.sent) == (2, [])
    assert f"{name} is in the way" in ended.err
    assert [(path.name, path.read_text(encoding="utf-8")) for path in Path().glob("t.csv*")] == [(name, "mine")]


@pytest.mark.skipif(os.name == "nt", reason="there are no modes, and links need a privilege")
def test_what_a_link_leads_to_is_replaced_and_stays_as_private_as_it_is(halo: Terminal):
    interrupted(halo, "-o", "real.csv")
    Path("real.csv").write_text("mine", encoding="utf-8")
    Path("real.csv").chmod(0o600)
    Path("t.csv").symlink_to("real.csv")

    interrupted(halo, "-o", "t.csv", "--force")
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in Path().glob("real.csv*")}
    halo("export", "tickets", "-o", "t.csv", "--force")

    assert modes == dict.fromkeys(("real.csv", "real.csv.part", "real.csv.part.json"), 0o600)
    assert (Path("t.csv").is_symlink(), rows_in("real.csv"), stat.S_IMODE(Path("real.csv").stat().st_mode)) == (
        True,
        230,
        0o600,
    )


def test_a_file_system_without_links_gets_the_file_too(halo: Terminal):
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    halo.patch.setattr("pathlib.Path.hardlink_to", refuse)

    assert halo("export", "statuses", "-o", "t.csv").status == 0
    assert sorted(path.name for path in Path().glob("t.csv*")) == ["t.csv", "t.csv.manifest.json"]


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (("tickts", "-o", "t.csv"), "Did you mean 'tickets'"),
        (("tickets", "-o", "t.xlsx"), "--format"),
        (("tickets", "clients", "-o", "nowhere"), "no folder nowhere, and several resources need one"),
        (("tickets", "-f", "clint_id=3", "-o", "t.csv"), "Did you mean 'client_id'"),
        (("tickets", "-o", "nowhere/t.csv"), "There is no folder nowhere"),
        (("tickets", "-o", "-"), "goes into a file"),
        (("tickets", "-o", os.devnull, "--format", "csv", "--force"), "not a file that can be replaced"),
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


def test_a_filter_that_the_library_does_not_know_is_sent_as_it_is_and_is_part_of_what_the_file_is(halo: Terminal):
    """As the error for one says that it goes."""
    ended = halo("export", "clients", "--extra", "unheard=of", "-o", "c.jsonl")

    assert ended.status == 0
    assert {entry.query.get("unheard") for entry in halo.world.journal if entry.path == "/api/Client"} == {"of"}
    assert json.loads(Path("c.jsonl.manifest.json").read_text(encoding="utf-8"))["filters"] == {"unheard": "of"}

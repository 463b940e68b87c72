"""Data that are kept between runs, and files in which they cannot be kept."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from halo.sandbox import Sandbox, Settings
from halo.sandbox.__main__ import main

from .conftest import signed_in


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "tenant.sqlite"


@pytest.fixture
def opened(file: Path) -> Callable[..., closing[Sandbox]]:
    """Starts the sandbox of that file."""
    return lambda **settings: closing(Sandbox(Settings(**{"tickets": 30, "state": file, **settings})))


def everything(sandbox: Sandbox) -> dict[str, list[dict[str, Any]]]:
    return {name: sandbox.rows(name) for name in sandbox.store.tables}


def test_what_was_done_is_there_in_the_next_run(opened: Callable[..., closing[Sandbox]]):
    with opened() as first:
        api = signed_in(first)
        number = api.post("/Client", json=[{"name": "Zürich Ärzte 🩺"}]).json()["id"]
        api.post("/Tickets", json=[{"id": 54305, "summary": "Changed"}])
        api.delete("/Tickets/54306")
        first.add("users", name="Added", site_id=201)
        before = everything(first)

    with opened() as second:
        assert everything(second) == before
        assert signed_in(second).get(f"/Client/{number}").json()["name"] == "Zürich Ärzte 🩺"
        assert signed_in(second).get("/Tickets/54306").status_code == 404


def test_rows_of_the_seed_do_not_grow_younger(file: Path):
    """Without a moment of its own a history ends when it is first looked at, and stays so."""
    with closing(Sandbox(Settings(tickets=5, state=file, now="2025-03-01T12:00"))) as first:
        dates = [row["dateoccurred"] for row in first.rows("tickets")]

    with closing(Sandbox(Settings(tickets=5, state=file))) as second:
        assert [row["dateoccurred"] for row in second.rows("tickets")] == dates
        assert second.add("tickets", summary="Now")["dateoccurred"] > "2026"


def test_a_deleted_ticket_can_be_restored_in_the_next_run(opened: Callable[..., closing[Sandbox]]):
    with opened() as first:
        kept = first.find("tickets", 54306)
        signed_in(first).delete("/Tickets/54306")

    with opened() as second:
        signed_in(second).post("/Tickets", json=[{"id": 54306, "_recover": True}])
        found = second.find("tickets", 54306)
    assert kept is not None
    assert found is not None
    assert (found["summary"], found["id"]) == (kept["summary"], 54306)


def test_new_rows_keep_their_order_and_numbers_are_not_given_twice(opened: Callable[..., closing[Sandbox]]):
    with opened() as first:
        numbers = [first.add("clients", name=name)["id"] for name in ("B", "A", "C")]
        signed_in(first).delete(f"/Client/{numbers[2]}")

    with opened() as second:
        assert [row["name"] for row in second.rows("clients")][-2:] == ["B", "A"]
        assert second.add("clients", name="D")["id"] > numbers[2]


def test_what_was_reset_stays_reset(opened: Callable[..., closing[Sandbox]]):
    with opened() as first:
        first.add("clients", name="Kept")
        snapshot = first.snapshot()
        first.add("clients", name="Gone")
        first.reset(snapshot)
    with opened() as second:
        assert second.rows("clients")[-1]["name"] == "Kept"
        second.reset()
    with opened() as third:
        assert len(third.rows("clients")) == 13


def test_what_was_written_is_in_the_file_before_the_answer_comes(opened: Callable[..., closing[Sandbox]], file: Path):
    """So that nothing is lost with a process that is killed."""
    with opened() as sandbox:
        sandbox.add("clients", name="Safe")
        copy = file.with_name("copy.sqlite")
        copy.write_bytes(file.read_bytes())

    with closing(Sandbox(Settings(tickets=30, state=copy))) as other:
        assert other.rows("clients")[-1]["name"] == "Safe"


def test_a_refused_save_of_several_leaves_nothing(opened: Callable[..., closing[Sandbox]]):
    with opened() as first:
        assert signed_in(first).post("/Client", json=[{"name": "Good"}, {"name": "Good"}]).status_code == 400
    with opened() as second:
        assert len(second.rows("clients")) == 13


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"this is no database at all, but a text that is long enough", "is not the state of a sandbox"),
        (b"SQLite format 3\0" + bytes(200), "is not the state of a sandbox"),
    ],
    ids=["a text", "a broken head"],
)
def test_what_is_no_database_is_told(file: Path, content: bytes, sentence: str):
    file.write_bytes(content)

    with pytest.raises(ValueError, match=sentence) as error:
        Sandbox(Settings(state=file))
    assert str(error.value).endswith("Name another file, or remove this one to start afresh.")
    assert file.read_bytes() == content


def test_a_database_of_something_else_is_left_alone(file: Path):
    with closing(sqlite3.connect(file)) as other:
        other.execute("CREATE TABLE clients (name)")
    before = file.read_bytes()

    with pytest.raises(ValueError, match="is a database of something else"):
        Sandbox(Settings(state=file))
    assert file.read_bytes() == before


@pytest.mark.parametrize(
    ("statement", "sentence"),
    [
        ("PRAGMA user_version = 99", "another version of the sandbox"),
        ("UPDATE changes SET row = '{'", "is broken"),
        ("UPDATE changes SET key = '5'", "is broken"),
        ("UPDATE changes SET resource = 'invocies'", "is broken"),
        ("DROP TABLE changes", "is broken"),
    ],
)
def test_a_file_that_was_tampered_with_is_told(
    opened: Callable[..., closing[Sandbox]], file: Path, statement: str, sentence: str
):
    with opened() as sandbox:
        sandbox.add("clients", name="New")
    with closing(sqlite3.connect(file)) as other:
        other.execute(statement)
        other.commit()

    with pytest.raises(ValueError, match=sentence):
        opened()


def test_a_file_of_another_tenant_says_how_to_start_it(opened: Callable[..., closing[Sandbox]]):
    with opened(now="2026-06-15T10:00"):
        pass

    with pytest.raises(ValueError, match="start with --seed 0 --tickets 30 --now 2026-06-15T10:00:00"):
        opened(seed=3, tickets=1250, now="2026-06-16")


def test_two_sandboxes_do_not_share_a_file(opened: Callable[..., closing[Sandbox]]):
    with opened(), pytest.raises(ValueError, match="cannot be used"):
        opened()


def test_the_command_tells_what_is_wrong_in_a_sentence(file: Path, capsys: pytest.CaptureFixture[str]):
    file.write_bytes(b"no database, but long enough to be one" * 3)

    assert main(["--state", str(file)]) == 1
    error = capsys.readouterr().err
    assert error.startswith(f"halo.sandbox: {file} is not the state of a sandbox")
    assert error.count("\n") == 1


def test_the_file_holds_what_changed_alone(opened: Callable[..., closing[Sandbox]], file: Path):
    with opened() as sandbox:
        signed_in(sandbox).get("/Tickets")
        sandbox.add("clients", name="New")

    with closing(sqlite3.connect(file)) as other:
        rows = other.execute("SELECT resource, key, row FROM changes").fetchall()
    assert [(resource, key) for resource, key, _ in rows] == [("clients", "[133]")]
    assert json.loads(rows[0][2])["name"] == "New"

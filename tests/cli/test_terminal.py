"""What somebody sees who looks at a terminal, and what is asked there."""

from __future__ import annotations

from pathlib import Path

import pytest

from halo.cli.app import COMMANDS
from tests.screen import Screen, shown_on

from .conftest import Ended, Terminal


class Seen:
    """The command on a terminal.

    Attributes:
        screen: What stands on it.
    """

    def __init__(self, terminal: Terminal) -> None:
        self.terminal, self.screen = terminal, Screen()

    def __call__(self, *words: str, columns: int = 80, typed: str | None = None) -> Ended:
        """Call it, on a terminal of this width."""
        with shown_on(self.screen, self.terminal.patch, columns) as patch:
            if typed is not None:
                patch.setattr("sys.stdin", Screen(typed))
                patch.setattr("sys.stderr", self.screen)
            return self.terminal(*words)


@pytest.fixture
def seen(halo: Terminal) -> Seen:
    return Seen(halo)


@pytest.mark.parametrize("columns", [80, 120])
def test_a_table_fits_the_terminal_and_says_how_many_rows_there_are(seen: Seen, columns: int):
    ended = seen("tickets", "list", columns=columns)

    head, rule, *rows = seen.screen.getvalue().splitlines()
    assert head.split()[:2] == ["id", "summary"]
    assert len(rule) <= columns
    assert len([row for row in rows if row]) == 100
    assert "100 rows; there are 230." in ended.err


@pytest.mark.parametrize(
    "words",
    [
        *([name] for name in COMMANDS),
        *(["profiles", name] for name in ("list", "default", "remove")),
        *(["tickets", name] for name in ("list", "get", "count", "create", "update", "upsert", "delete", "note")),
        *([], ["tickets"], ["attachments", "create"]),
    ],
    ids=" ".join,
)
def test_a_help_begins_with_examples_and_fits_80_columns(seen: Seen, words: list[str]):
    seen(*words, "--help")

    lines = seen.screen.getvalue().splitlines()
    assert lines[0].startswith("Usage: halo")
    assert lines[2].startswith(" ".join(["  $ halo", *words]))
    assert max(map(len, lines)) <= 80


@pytest.mark.parametrize(("words", "asks"), [("tickets note", False), ("webhooks register", True)])
def test_an_option_not_to_be_asked_is_only_where_something_is_asked(seen: Seen, words: str, asks: bool):
    seen(*words.split(), "--help")

    assert ("--yes" in seen.screen.getvalue()) is asks


@pytest.mark.parametrize("command", ["describe", "export"])
def test_a_shell_completes_the_names_of_resources(halo: Terminal, command: str):
    halo.patch.setenv("_HALO_COMPLETE", "bash_complete")
    halo.patch.setenv("COMP_WORDS", f"halo {command} ticket-t")
    halo.patch.setenv("COMP_CWORD", "2")

    assert halo().out.split() == ["plain,ticket-types", "plain,ticket-type-fields"]


def test_the_options_of_the_sandbox_are_in_its_help(seen: Seen):
    seen("sandbox", "--help")

    assert "--rate-limit" in seen.screen.getvalue()


def test_a_table_shows_what_an_upsert_would_change(seen: Seen):
    words = ("--name", "Alderbrook Dental Group", "--website", "https://new.example", "--dry-run")
    seen("clients", "upsert", "--key", "name", *words, columns=120)

    assert "https://new.example" in seen.screen.getvalue()


def test_why_an_upsert_refused_a_record_stands_below_the_table_that_has_no_room_for_it(seen: Seen):
    ended = seen("tickets", "upsert", "--key", "status_id", "--status-id", "9", "--summary", "x", "--dry-run")

    assert ended.status == 6
    assert "failed" in seen.screen.getvalue()
    assert "\nhalo tickets upsert: record 1: several tickets have" in ended.err


def test_a_long_finding_goes_on_below_itself(seen: Seen):
    seen("doctor")

    lines = seen.screen.getvalue().splitlines()
    assert max(map(len, lines)) <= 80
    assert any(line.startswith(" " * 28) for line in lines)


def test_a_list_that_is_shown_whole_says_nothing_below_it(seen: Seen):
    assert seen("clients", "list", "--columns", "id,name").err == ""
    assert "Alderbrook Dental Group" in seen.screen.getvalue()


def test_json_is_json_on_a_terminal_too(seen: Seen):
    seen("clients", "list", "--limit", "1", "--json", "id")

    assert seen.screen.getvalue() == '{"id": 120}\n'


@pytest.mark.parametrize(
    "words", [["list", "--columns", "id,summary"], ["list", "--json", "summary"], ["get", "60000"]]
)
def test_a_terminal_obeys_nothing_that_somebody_wrote_into_a_ticket(seen: Seen, words: list[str]):
    seen.terminal.world.add("tickets", id=60000, summary="\x1b[2J\x9b2J\u202egone")

    seen("tickets", *words)

    assert not {"\x1b", "\x9b", "\u202e"} & {*seen.screen.getvalue()}
    assert "gone" in seen.screen.getvalue()


@pytest.mark.parametrize(("answer", "status", "deleted"), [("n\n", 130, []), ("y\n", 0, ["DELETE /api/Tickets/54321"])])
def test_a_delete_is_asked_for(seen: Seen, answer: str, status: int, deleted: list[str]):
    assert seen("tickets", "delete", "54321", typed=answer).status == status
    assert seen.terminal.sent == deleted


def test_a_batch_that_goes_on_asks_for_what_is_left(seen: Seen):
    Path("rows.jsonl").write_text('{"summary": "a"}\n{"summary": "b"}\n', encoding="utf-8")
    words = ("tickets", "create", "--from", "rows.jsonl")
    seen(*words, "--receipts", "r.jsonl", typed="y\n")
    seen.screen.truncate(0)

    again = seen(*words, "--resume", "r.jsonl", typed="")
    other = seen(*words, "--receipts", "r.jsonl", typed="y\n")

    assert (again.status, other.status) == (0, 2)
    assert seen.screen.getvalue().lstrip("\0").startswith("Nothing is left to do.")
    assert "--resume r.jsonl goes on with it" in seen.screen.getvalue()

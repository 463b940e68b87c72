"""What somebody sees who looks at a terminal, and what is asked there."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import attrs
import pytest

from halo import __version__
from halo.cli.app import COMMANDS
from halo.cli.progress import Progress
from halo.cli.statuses import INTERRUPTED
from halo.profiles import Profiles
from tests.screen import Screen, shown_on

from .conftest import Ended, Terminal
from .test_profiles import profile


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


@pytest.mark.parametrize(
    ("typed", "completed"),
    [
        ("halo describe ticket-t", ["ticket-types", "ticket-type-fields"]),
        ("halo export ticket-t", ["ticket-types", "ticket-type-fields"]),
        ("halo tickets list --client-i", ["--client-id", "--client-ids"]),
        ("halo tickets log-t", ["log-time"]),
        ("halo tickets log-time --dr", ["--dry-run"]),
        ("halo tickets list 5", []),
    ],
)
def test_a_shell_completes_names_of_resources_and_options(halo: Terminal, typed: str, completed: list[str]):
    halo.patch.setenv("_HALO_COMPLETE", "bash_complete")
    halo.patch.setenv("COMP_WORDS", typed)
    halo.patch.setenv("COMP_CWORD", str(typed.count(" ")))

    assert halo().out.split() == [f"plain,{name}" for name in completed]


def test_a_group_alone_shows_its_help_and_fails(halo: Terminal):
    ended = halo("tickets")

    assert (ended.status, ended.out) == (2, "")
    assert "$ halo tickets list --limit 5" in ended.err


def test_the_version_is_told(halo: Terminal):
    assert halo("--version").out == f"halo {__version__}\n"


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (("describe",), "clients                     The customers.\n"),
        (("describe", "tickets"), "route          /Tickets\n"),
        (("whoami",), "agent    Halo Application"),
        (("tickets", "create", "--summary", "No ink", "--tickettype-id", "1"), "summary        No ink\n"),
        (("sql", "select top 1 aareadesc as Client from area"), "\nAlderbrook Dental Group"),
    ],
)
def test_what_is_a_text_or_a_table_on_a_terminal_is_json_in_a_pipe(seen: Seen, words: tuple[str, ...], line: str):
    seen(*words)

    assert line in seen.screen.getvalue()
    assert seen.terminal(*words).rows


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("tickets", "list", "--search", "no such words"), "No tickets.\n"),
        (("sql", "select faultid from faults where 1 = 0"), "No rows.\n"),
    ],
)
def test_that_there_is_nothing_is_said_on_a_terminal_alone(seen: Seen, words: tuple[str, ...], said: str):
    assert seen(*words).err == said
    assert seen.screen.getvalue() == ""
    assert attrs.astuple(seen.terminal(*words)) == (0, "", "")


def test_what_is_no_text_goes_into_a_file_and_onto_no_terminal(seen: Seen):
    words = ("invoices", "pdf", str(seen.terminal.world.rows("invoices")[0]["id"]))

    refused, sent = seen(*words), seen.terminal(*words)

    assert (refused.status, seen.screen.getvalue()) == (2, "")
    assert "with > FILE" in refused.err
    assert sent.out.startswith("%PDF-")


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


def test_an_upsert_is_asked_for_once_it_is_known_what_it_would_do(seen: Seen):
    Path("rows.csv").write_text("name\nAlderbrook Dental Group\nOctavia Glass\n", encoding="utf-8")

    seen("clients", "upsert", "--key", "name", "--from", "rows.csv", typed="y\n")

    plan, _, rest = seen.screen.getvalue().partition("Continue? [y/N]:")
    assert "1 to create, 0 to update, 1 unchanged" in plan
    assert f"At {seen.terminal.url}, tenant sandbox." in plan
    assert "create" in rest


def test_a_login_asks_for_what_was_not_given(seen: Seen):
    seen.terminal.patch.setattr("click.termui.hidden_prompt_func", lambda _: "sandbox-secret")

    ended = seen("login", typed=f"{seen.terminal.url}\nsandbox\nhalo-sandbox\n")

    assert ended.status == 0
    assert "Client ID of the API application" in seen.screen.getvalue()
    assert seen("profiles").status == 0
    assert seen.screen.getvalue().splitlines()[-1].split()[1:] == ["*", seen.terminal.url, "sandbox", "file"]


def test_a_profile_is_that_of_another_tenant_once_somebody_said_so(seen: Seen):
    Profiles().save(profile("acme"))
    whose = ("--base-url", seen.terminal.url, "--tenant", "sandbox", "--client-id", "halo-sandbox")

    ended = seen("login", "acme", *whose, typed="n\n")

    assert ended.status == INTERRUPTED
    assert "'acme' is that of https://acme.example" in seen.screen.getvalue()
    assert Profiles().get("acme").base_url == "https://acme.example"


def test_progress_tells_the_time_that_is_left(monkeypatch: pytest.MonkeyPatch):
    seconds = iter([0.0, 10.0])
    monkeypatch.setattr("sys.stderr", Screen())
    monkeypatch.setattr("halo.cli.progress.time", SimpleNamespace(monotonic=lambda: next(seconds)))
    drawn = list[str]()
    monkeypatch.setattr("halo.cli.progress.draw", drawn.append)
    progress = Progress(is_shown=True)

    progress.update(100, 100_000)
    progress.clear()

    assert drawn == ["100 of 100,000 rows, 10 a second, 2 h 46 min left", ""]


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

"""Writing commands: shown, asked for, receipted, and never sent twice."""

from __future__ import annotations

import errno
import io
import json
from pathlib import Path
from typing import Any

import pytest

from .conftest import Terminal

NEW = (
    "tickets",
    "create",
    "--client",
    "Alderbrook Dental Group",
    "--tickettype-id",
    "1",
    "--summary",
    "Printer on fire",
)
MANY = ("tickets", "create", "--from", "rows.csv", "--tickettype-id", "1")
ROWS = "summary,client_id,impact\nDisk is full,Alderbrook Dental Group,2\nFan is loud,121,\n"


def summaries(halo: Terminal) -> list[str]:
    return [row["summary"] for row in halo.world.rows("tickets")]


def write(text: str, name: str = "rows.csv") -> None:
    Path(name).write_text(text, encoding="utf-8")


def receipts_of(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_one_record_is_created_by_options(halo: Terminal):
    ended = halo(*NEW, "--json", "id,summary,client_id")

    assert ended.status == 0
    assert [(row["summary"], row["client_id"]) for row in ended.rows] == [("Printer on fire", 120)]


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("tickets update 54321 --impact 1", {"id": 54321, "impact": 1}),
        ("tickets delete 54321", {"id": 54321}),
        ("tickets note 54321 Hello", {"command": "tickets note", "arguments": [54321, "Hello"]}),
        ("api POST /Tickets -f summary=x", {"request": "POST /Tickets", "json": [{"summary": "x"}]}),
    ],
)
def test_a_dry_run_of_any_command_shows_what_would_be_done(halo: Terminal, words: str, shown: dict[str, object]):
    ended = halo(*words.split(), "--dry-run")

    assert (ended.rows, halo.sent) == ([shown], [])
    assert "Nothing was sent" in ended.err


def test_a_dry_run_sends_nothing_and_shows_what_would_be_sent(halo: Terminal):
    write(ROWS)
    one, many = halo(*NEW, "--dry-run"), halo(*MANY, "--dry-run")

    assert halo.sent == []
    assert one.rows[0]["summary"] == "Printer on fire"
    assert many.rows == [
        {"tickettype_id": 1, "summary": "Disk is full", "client_id": "Alderbrook Dental Group", "impact": 2},
        {"tickettype_id": 1, "summary": "Fan is loud", "client_id": 121},
    ]


@pytest.mark.parametrize(
    "words",
    [
        MANY,
        ("tickets", "delete", "54321"),
        ("tickets", "update", "--from", "ids.csv"),
        ("api", "DELETE", "/Tickets/54321"),
    ],
)
def test_where_nobody_can_be_asked_nothing_is_written_without_yes(halo: Terminal, words: tuple[str, ...]):
    write(ROWS)
    write("id,impact\n54321,1\n", "ids.csv")

    ended = halo(*words)

    assert (ended.status, halo.sent) == (2, [])
    assert "--yes" in ended.err


def test_several_records_have_receipts_without_their_content(halo: Terminal):
    write(ROWS)

    ended = halo(*MANY, "--yes", "--receipts", "r.jsonl")

    assert ended.status == 0
    assert {"Disk is full", "Fan is loud"} <= {*summaries(halo)}
    head, *lines, end = receipts_of(Path("r.jsonl"))
    assert [line["status"] for line in lines] == ["done", "done"]
    assert "ended" in end
    assert "Disk" not in Path("r.jsonl").read_text(encoding="utf-8")
    assert head["records"] == 2


def test_a_record_that_the_server_refuses_is_part_of_a_batch_and_sent_again_by_a_second_run(halo: Terminal):
    write(ROWS)
    halo.world.faults.add(method="POST", path="/Tickets", status=400, body="Not now", times=1)

    first = halo(*MANY, "--yes", "--receipts", "r.jsonl")
    second = halo(*MANY, "--yes", "--resume", "r.jsonl")

    assert (first.status, second.status) == (6, 0)
    assert "--resume r.jsonl" in first.err
    assert "POST /Tickets: 400 Bad Request: Not now" in first.err
    assert sorted(summaries(halo)[-2:]) == ["Disk is full", "Fan is loud"]


def test_what_may_have_happened_is_looked_for_before_it_is_sent_again(halo: Terminal):
    write(ROWS)
    halo.world.faults.add(method="POST", path="/Tickets", reset="after", times=1)

    first = halo(*MANY, "--yes", "--receipts", "r.jsonl")
    blind = halo(*MANY, "--yes", "--resume", "r.jsonl")
    second = halo(*MANY, "--yes", "--resume", "r.jsonl", "--look-by", "summary,client_id")

    assert (first.status, blind.status, second.status) == (8, 8, 0)
    assert "--look-by" in blind.err
    assert sorted(summaries(halo)[-2:]) == ["Disk is full", "Fan is loud"]
    assert "1 of 1 records in doubt are there already" in second.err


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ((*NEW, "--receipts", "r.jsonl"), "--receipts"),
        (("tickets", "update", "54321", "--impact", "1", "--resume", "r.jsonl"), "--resume"),
        (("tickets", "delete", "54321", "--yes", "--receipts", "r.jsonl"), "--receipts"),
        ((*NEW, "--look-by", "summary"), "--look-by"),
        (("clients", "upsert", "--key", "name", "--name", "x", "--extra", "y=1"), "--extra"),
        ((*MANY, "--extra", "y=1"), "--extra"),
    ],
)
def test_an_option_of_a_batch_that_would_do_nothing_is_refused(halo: Terminal, words: tuple[str, ...], named: str):
    ended = halo(*words)

    assert (ended.status, halo.sent) == (2, [])
    assert named in ended.err


def test_after_a_kill_those_without_a_receipt_that_may_have_been_sent_are_looked_for(halo: Terminal):
    write(ROWS)
    halo(*MANY, "--yes", "--receipts", "r.jsonl")
    head, first, *_ = Path("r.jsonl").read_text(encoding="utf-8").splitlines()
    Path("r.jsonl").write_text(f'{head}\n{first}\n{{"index": 1, "sta', encoding="utf-8")

    ended = halo(*MANY, "--yes", "--resume", "r.jsonl", "--look-by", "summary,client_id")

    assert ended.status == 0
    assert sorted(summaries(halo)[-2:]) == ["Disk is full", "Fan is loud"]
    assert sum(name in {"Disk is full", "Fan is loud"} for name in summaries(halo)) == 2


def test_what_a_resumed_run_has_sent_again_is_in_doubt_if_that_is_killed_too(halo: Terminal):
    write(ROWS)
    halo.world.faults.add(method="POST", path="/Tickets", status=400, body="Not now", times=1)
    halo(*MANY, "--yes", "--receipts", "r.jsonl")
    halo(*MANY, "--yes", "--resume", "r.jsonl")
    lines = Path("r.jsonl").read_text(encoding="utf-8").splitlines()
    begun = next(number for number, line in enumerate(lines, 1) if "resumed" in line)
    write("\n".join(lines[:begun]) + '\n{"inde', "r.jsonl")

    blind = halo(*MANY, "--yes", "--resume", "r.jsonl")
    seeing = halo(*MANY, "--yes", "--resume", "r.jsonl", "--look-by", "summary,client_id")

    assert (blind.status, seeing.status) == (8, 0)
    assert sum(name in {"Disk is full", "Fan is loud"} for name in summaries(halo)) == 2


def test_without_a_receipt_nothing_more_is_sent(halo: Terminal):
    """Beyond the first ones without a receipt, a second run would send every record again."""
    rows = "".join(f"Record {number},120\n" for number in range(60))
    write(f"summary,client_id\n{rows}")
    opened = Path.open

    def fails(path: Path, mode: str = "r", *args: Any, **options: Any) -> Any:
        if mode == "ab":
            raise OSError(errno.ENOSPC, "No space left on device")
        return opened(path, mode, *args, **options)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Path, "open", fails)
        full = halo(*MANY, "--yes", "--receipts", "r.jsonl")
    again = halo(*MANY, "--yes", "--resume", "r.jsonl", "--look-by", "summary,client_id")

    assert (full.status, again.status) == (8, 0)
    assert "No space left on device" in full.err
    assert sum(name.startswith("Record ") for name in summaries(halo)) == 60


def test_receipts_are_for_the_records_that_they_were_begun_with(halo: Terminal):
    write(ROWS)
    halo(*MANY, "--yes", "--receipts", "r.jsonl")
    write(ROWS.replace("loud", "silent"))

    changed = halo(*MANY, "--yes", "--resume", "r.jsonl")
    again = halo(*MANY, "--yes", "--receipts", "r.jsonl")
    write("id\n54321\n54322\n")
    other = halo("tickets", "delete", "--from", "rows.csv", "--yes", "--resume", "r.jsonl")

    assert (changed.status, again.status, other.status) == (2, 2, 2)
    assert "other records" in changed.err
    assert "no receipts of 'tickets delete'" in other.err
    assert "r.jsonl" in again.err


def test_one_record_is_changed_emptied_and_deleted(halo: Terminal):
    assert halo("tickets", "update", "54321", "--impact", "1", "--empty", "category_1", "--no-is-vip").status == 0
    assert halo("tickets", "delete", "54321", "--yes").status == 0
    assert "POST /api/Tickets" in halo.sent
    assert "DELETE /api/Tickets/54321" in halo.sent


def test_what_a_delete_needs_besides_ids_is_an_option(halo: Terminal):
    one, many = (halo("actions", "delete", *ids, "--ticket-id", "54321", "--yes") for ids in (("1",), ("2", "3")))

    assert (one.status, many.status) == (0, 0)
    assert {*halo.sent} == {f"DELETE /api/Actions/{id}" for id in (1, 2, 3)}


REGISTER = ("webhooks", "register", "https://hooks.acme.example/halo", "New Ticket Logged,76")
SIGNED = ("--auth-user", "halo", "--auth-password-stdin")


def test_a_webhook_is_registered_and_its_password_shown_nowhere(halo: Terminal):
    halo.patch.setattr("sys.stdin", io.StringIO("swordfish\n"))

    ended = halo(*REGISTER, *SIGNED, "--yes")

    assert (ended.status, ended.rows[0]["action"], ended.rows[0]["events"]) == (
        0,
        "create",
        {"3": "create", "76": "create"},
    )
    assert halo.world.rows("webhooks")[-1]["basic_password"] == "swordfish"
    assert "swordfish" not in ended.out + ended.err


@pytest.mark.parametrize(
    ("words", "advice"),
    [
        ((*REGISTER, "--yes"), "--auth-user NAME, or --no-auth"),
        ((*REGISTER, *SIGNED, "--no-auth", "--yes"), "--auth-user NAME, or --no-auth"),
        ((*REGISTER, "--auth-user", "halo", "--yes"), "--auth-password-stdin"),
        ((*REGISTER, "--no-auth"), "--yes"),
    ],
)
def test_how_a_webhook_signs_is_never_guessed(halo: Terminal, words: tuple[str, ...], advice: str):
    ended = halo(*words)

    assert (ended.status, halo.sent) == (2, [])
    assert advice in ended.err


def test_that_a_webhook_signs_nothing_can_be_said(halo: Terminal):
    assert halo(*REGISTER, "--no-auth", "--yes").rows[0]["action"] == "create"


def test_an_upsert_shows_what_it_would_do_and_does_it(halo: Terminal):
    write("name,website\nAlderbrook Dental Group,https://new.example\nOctavia Glass,\n")
    words = ("clients", "upsert", "--key", "name", "--from", "rows.csv")

    plan, done, again = halo(*words, "--dry-run"), halo(*words, "--yes"), halo(*words, "--yes")

    assert [row["action"] for row in plan.rows] == ["update", "create"]
    assert [row["action"] for row in done.rows] == ["update", "create"]
    assert [row["action"] for row in again.rows] == ["unchanged", "unchanged"]


@pytest.mark.parametrize(
    ("words", "advice"),
    [
        ("tickets create", "No field was given"),
        ("tickets update --impact 1", "Give the id of a record"),
        ("tickets delete", "Give the ids of what to delete"),
        ("tickets delete --from rows.csv --yes", "rows.csv: a record has no id"),
    ],
)
def test_a_write_that_does_not_say_of_what_is_refused(halo: Terminal, words: str, advice: str):
    write(ROWS)

    ended = halo(*words.split())

    assert (ended.status, halo.sent) == (2, [])
    assert advice in ended.err


def test_a_field_that_cannot_be_emptied_is_named_as_any_other(halo: Terminal):
    ended = halo("tickets", "update", "54321", "--empty", "summry")

    assert (ended.status, halo.sent) == (2, [])
    assert "--empty: tickets have no field 'summry'. Did you mean 'summary'? halo describe tickets" in ended.err


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("summry\nx\n", "line 1: tickets have no field 'summry'. Did you mean 'summary'?"),
        ("summary,impact\nx,2\ny,much\n", "line 3, impact: 'much' is not a whole number"),
        ("summary,impact\nx\n", "line 2: it has 1 cells, and the header 2"),
        ("summary,summary\nx,y\n", "line 1: a column is there twice"),
        ("summary\n", "has no record"),
    ],
)
def test_a_file_that_cannot_be_read_says_which_line(halo: Terminal, text: str, problem: str):
    write(text)

    ended = halo(*MANY, "--yes")

    assert (ended.status, halo.sent) == (2, [])
    assert problem in ended.err


@pytest.mark.parametrize("words", [MANY, ("api", "POST", "/Tickets", "--input", "rows.csv"), ("sql", "@rows.csv")])
def test_a_file_that_is_no_text_says_which_line(halo: Terminal, words: tuple[str, ...]):
    Path("rows.csv").write_bytes(b"summary\n\xff\n")

    ended = halo(*words)

    assert (ended.status, halo.sent) == (2, [])
    assert ended.err == "Error: rows.csv, line 2: it is not UTF-8.\n"


def test_custom_fields_of_a_file_stand_beside_those_that_were_typed(halo: Terminal):
    write("summary,custom.CFOrigin\nDisk is full,Phone\nFan is loud,\n")

    shown = halo(*MANY, "--custom", "CFFloor=2", "--custom", "CFOrigin=Mail", "--dry-run").rows

    assert [row["custom"] for row in shown] == [
        {"CFFloor": "2", "CFOrigin": "Phone"},
        {"CFFloor": "2", "CFOrigin": "Mail"},
    ]


def test_a_text_with_other_ends_of_lines_in_it_goes_through_a_file(halo: Terminal):
    text = "one\N{LINE SEPARATOR}two\x85three\N{EURO SIGN}"
    write(json.dumps({"summary": text}, ensure_ascii=False) + "\n", "rows.jsonl")

    assert json.loads(halo("tickets", "create", "--from", "rows.jsonl", "--dry-run").out)["summary"] == text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_file_that_powershell_wrote_is_read_too(halo: Terminal, encoding: str):
    Path("rows.csv").write_bytes("summary\r\nZweiundzwanzig Äpfel\r\n\r\n".encode(encoding))

    assert halo("tickets", "create", "--from", "rows.csv", "--dry-run").rows == [{"summary": "Zweiundzwanzig Äpfel"}]


@pytest.mark.parametrize("text", ['{"summary": "From JSON"}\n\n', '[{"summary": "From JSON"}]'])
def test_json_is_read_too_by_lines_and_as_an_array(halo: Terminal, text: str):
    write(text, "rows.json")

    ended = halo("tickets", "create", "--from", "rows.json", "--tickettype-id", "1", "--yes")

    assert ended.status == 0
    assert summaries(halo)[-1] == "From JSON"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('{"summary": "x"}\n{"summary": \n', "line 2: it is not JSON"),
        ("[\n1,", "line 2: it is not JSON"),
        ("[1]", "line 1: it is not an object"),
        ('{"summry": "x"}', "line 1: tickets have no field 'summry'. Did you mean 'summary'?"),
    ],
)
def test_json_that_cannot_be_read_says_which_line(halo: Terminal, text: str, problem: str):
    write(text, "rows.json")

    ended = halo("tickets", "create", "--from", "rows.json", "--yes")

    assert (ended.status, halo.sent) == (2, [])
    assert problem in ended.err

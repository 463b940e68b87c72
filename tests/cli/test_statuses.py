"""The exit status of each exception, and how errors are shown."""

from __future__ import annotations

import errno
import io
import os
import subprocess
import sys
from pathlib import Path

import click
import pytest

import halo
from halo import HaloError, OutcomeUnknownError, TransportError
from halo.cli import statuses, terminal
from halo.cli.error_report import error_text
from halo.cli.statuses import status_of

from .conftest import Terminal

STATUSES = {
    "AmbiguousNameError": 2,
    "AuthenticationError": 3,
    "ConfigurationError": 2,
    "ConflictError": 1,
    "DeliveryError": 1,
    "HaloError": 1,
    "InvalidRequestError": 2,
    "NotFoundError": 4,
    "OutcomeUnknownError": 8,
    "PaginationError": 9,
    "PermissionDeniedError": 3,
    "PublicNoteError": 8,
    "RateLimitError": 5,
    "RequestTimeoutError": 7,
    "ResponseError": 1,
    "ServerError": 7,
    "StatusError": 1,
    "TransportError": 7,
    "ValidationError": 1,
}


def test_each_exception_has_a_status():
    classes = {name: getattr(halo, name) for name in halo.__all__ if name.endswith("Error") and name != "FieldError"}

    assert {name: status_of(cls.__new__(cls)) for name, cls in classes.items()} == STATUSES
    assert (status_of(FULL), status_of(FileNotFoundError(errno.ENOENT, ""))) == (statuses.INCOMPLETE, statuses.USAGE)


@pytest.mark.parametrize("page", ["docs/command.md", "halo/cli/statuses.py"])
def test_each_status_is_documented(page: str):
    text = (Path(__file__).parents[2] / page).read_text(encoding="utf-8")

    assert all(f"| {status} |" in text for status in {*STATUSES.values(), 0, statuses.BATCH, statuses.INTERRUPTED})


def test_an_error_has_at_most_six_lines_and_a_fault_of_ours_no_traceback():
    long = HaloError("\n".join(map(str, range(20))))

    assert len(error_text(long).splitlines()) == 6
    assert "--debug" in error_text(long)
    assert "Traceback" not in error_text(KeyError("x"))
    assert error_text(click.UsageError("No.")) == "No."


@pytest.mark.parametrize(
    "error",
    [
        TransportError("GET", "/Tickets", "no connection", attempts=5),
        OutcomeUnknownError("POST", "/Tickets", "it broke", sent=[{}]),
    ],
)
def test_the_text_of_an_error_is_that_of_the_library(error: HaloError):
    assert error_text(error) == str(error)


def test_whoever_interrupts_a_write_is_told_whether_it_may_have_happened(halo: Terminal):
    def interrupted(*_arguments: object, **_options: object) -> None:
        error = KeyboardInterrupt()
        error.add_note("POST /Tickets was sent, and may have been carried out.")
        raise error

    halo.patch.setattr("halo.cli.writing.create", interrupted)

    ended = halo("tickets", "create", "--summary", "x")

    assert ended.status == statuses.INTERRUPTED
    assert ended.err.endswith("Interrupted.\nPOST /Tickets was sent, and may have been carried out.\n")


class Stream(io.StringIO):
    """A stdout that takes nothing."""

    def __init__(self, problem: OSError) -> None:
        super().__init__()
        self._problem = problem

    def write(self, text: str) -> int:
        raise self._problem


FULL, CLOSED = OSError(errno.ENOSPC, "No space left on device"), BrokenPipeError(errno.EPIPE, "Broken pipe")


def test_what_a_server_said_is_shown_whole_on_demand(halo: Terminal):
    halo.world.faults.add(path="/Tickets", status=400, body="x" * 5000)

    assert f"The server's response:\n{'x' * 5000}" in halo("tickets", "count", "--debug").err


def test_data_that_cannot_be_written_is_told(halo: Terminal):
    halo.patch.setattr("sys.stdout", Stream(FULL))

    ended = halo("tickets", "list", "--limit", "1")

    assert ended.status == statuses.INCOMPLETE
    assert ended.err == "Error: stdout cannot be written: No space left on device.\n"


@pytest.mark.parametrize("words", [("tickets", "list"), ("--help",), ("clients", "--help")])
def test_a_pipe_that_nobody_reads_ends_quietly(halo: Terminal, words: tuple[str, ...]):
    halo.patch.setattr("sys.stdout", Stream(CLOSED))

    ended = halo(*words)

    assert (ended.status, ended.err) == (0, "")


@pytest.mark.parametrize("problem", [FULL, CLOSED])
def test_records_that_failed_are_in_the_status_if_nobody_reads_what_became_of_them(halo: Terminal, problem: OSError):
    Path("rows.jsonl").write_text('{"name": "Alderbrook Dental Group", "website": "x"}\n', encoding="utf-8")
    halo.world.faults.add(method="POST", path="/Client", status=400, body="Not now")
    halo.patch.setattr("sys.stdout", Stream(problem))

    ended = halo("clients", "upsert", "--key", "name", "--from", "rows.jsonl", "--yes")

    assert ended.status == statuses.BATCH
    assert "1 of the records failed." in ended.err


@pytest.mark.parametrize(
    ("redirection", "status", "said"),
    [(">&-", 9, b"Error: stdout cannot be written: it is closed.\n"), ("<&- 2>&-", 2, b"")],
)
@pytest.mark.skipif(os.name != "posix", reason="needs a shell that closes streams")
def test_a_stream_that_is_closed_is_no_fault_of_the_command(redirection: str, status: int, said: bytes):
    words = "describe" if redirection == ">&-" else "login"
    line = f"'{sys.executable}' -m halo.cli {words} {redirection}"
    ended = subprocess.run(line, shell=True, check=False, capture_output=True)

    assert ended.returncode == status
    assert said in ended.stderr


def test_a_message_takes_the_place_of_the_line_of_progress(capsys: pytest.CaptureFixture[str]):
    terminal.draw("3 rows")
    terminal.tell("Waiting.")
    terminal.tell("Going on.")

    assert capsys.readouterr().err == "\r3 rows\rWaiting.\nGoing on.\n"

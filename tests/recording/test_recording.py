"""Recording and playing, from outside: pytest run on a copy of the machinery, with tests of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from .checkout import copied

RECORDED = """\
async def test_green(halo):
    await halo.teams.get(1)
    await halo.teams.get(2)

async def test_changed(halo):
    await halo.teams.get(1)

async def test_shorter(halo):
    await halo.teams.get(1)
    await halo.teams.get(2)

async def test_red(halo):
    await halo.teams.get(1)
    assert False

async def test_leaky(halo, account):
    await halo.tickets.create(summary=f"The secret is {account.client_secret}")
"""

PLAYED = """\
import socket

import pytest

def test_green(halo):
    halo.teams.get(1)
    halo.teams.get(2)

def test_changed(halo):
    halo.teams.get(1, extra_query={"includeagents": "true"})

def test_shorter(halo):
    halo.teams.get(1)

def test_not_recorded(halo):
    halo.teams.get(1)

def test_sockets(halo):
    with socket.socket() as one, pytest.raises(RuntimeError, match="Network is disabled"):
        one.connect(("127.0.0.1", 9))
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The machinery without its tests."""
    return copied(tmp_path_factory.mktemp("recording"), without="test_*")


@pytest.fixture(scope="module")
def recorded(folder: Path) -> list[str]:
    """What pytest said when `RECORDED` was recorded."""
    (folder / "tests/contract/_async/test_inner.py").write_text(RECORDED, encoding="utf-8")
    return said(folder, "tests/contract/_async", "--record-mode=rewrite")


@pytest.fixture(scope="module")
def played(folder: Path, recorded: list[str]) -> list[str]:
    """What pytest said when `PLAYED` was played from it."""
    (folder / "tests/contract/_sync/test_inner.py").write_text(PLAYED, encoding="utf-8")
    return said(folder, "tests/contract/_sync", "--record-mode=none")


def said(folder: Path, *arguments: str) -> list[str]:
    command = [sys.executable, "-X", "utf8", "-m", "pytest", "-p", "no:cacheprovider", "--tb=short", "-rA", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, check=False, encoding="utf-8").stdout.splitlines()


def verdict(lines: list[str], test: str) -> str:
    """The last word on a test: PASSED, FAILED or ERROR."""
    return [line.split()[0] for line in lines if f"test_inner.py::{test}" in line][-1]


def section(lines: list[str], test: str) -> str:
    """What was said about a test that failed."""
    text = "\n".join(lines)
    return text.partition(f" {test} ____")[2].partition("\n____")[0]


def test_a_green_test_leaves_a_cassette(folder: Path, recorded: list[str]):
    assert verdict(recorded, "test_green") == "PASSED"
    assert (folder / "cassettes/inner/green.yaml").exists()


def test_a_red_test_leaves_none(folder: Path, recorded: list[str]):
    assert verdict(recorded, "test_red") == "FAILED"
    assert not (folder / "cassettes/inner/red.yaml").exists()


def test_a_secret_on_the_cassette_is_an_error_and_leaves_none(folder: Path, recorded: list[str]):
    assert verdict(recorded, "test_leaky") == "ERROR"
    assert "LeakError: Not saved: a POST or its response still holds the client_secret" in section(
        recorded, "test_leaky"
    )
    assert not (folder / "cassettes/inner/leaky.yaml").exists()


def test_the_twin_plays_it(played: list[str]):
    assert verdict(played, "test_green") == "PASSED"


def test_a_changed_request_fails_and_the_nearest_on_cassette_is_shown(played: list[str]):
    assert verdict(played, "test_changed") == "FAILED"
    assert "+ includeagents=true" in section(played, "test_changed")


def test_an_exchange_that_is_not_asked_for_is_an_error(played: list[str]):
    assert verdict(played, "test_shorter") == "ERROR"
    assert "Recorded, but not sent:\n  2. GET /api/Team/2" in section(played, "test_shorter")


def test_what_was_never_recorded_fails_and_names_the_command(played: list[str]):
    assert verdict(played, "test_not_recorded") == "FAILED"
    assert "not_recorded.yaml was never recorded: python scripts/record.py -k 'not_recorded'" in played


def test_no_connection_is_made_while_a_cassette_plays(played: list[str]):
    """The test inside tries, not even loopback answers, and it finds that right."""
    assert verdict(played, "test_sockets") == "PASSED"

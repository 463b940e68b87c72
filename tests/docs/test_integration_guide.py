"""The guide "Test your integration" is run: its tests record against a server and play without one."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from halo.sandbox import Sandbox, Settings

from .readme import BLOCK, ROOT

GUIDE = (ROOT / "docs" / "test-your-integration.md").read_text(encoding="utf-8")
CODE = [block["text"] for block in BLOCK.finditer(GUIDE) if block["language"] == "python"]


@pytest.fixture(scope="module")
def application(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An application that has the two files of the guide."""
    folder = tmp_path_factory.mktemp("application")
    for name, text in zip(("conftest.py", "test_report.py"), CODE, strict=True):
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "pytest.ini").write_text("[pytest]\naddopts = -p no:cacheprovider\n", encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def recorded(application: Path) -> str:
    """The tape that was recorded from a server which knows somebody."""
    sandbox = Sandbox(
        Settings(tickets=20, now="2026-06-15T10:00:00", tenant="bluebird", client_secret="hush-hush-hush")
    )
    sandbox.add("tickets", client_id=123, summary="Josephine Baker cannot sign in", details="jo@baker.example")
    with sandbox.serve() as url:
        done = ran(application, "--record-mode=once", HALOPSA_SCOPE="read:tickets", **sandbox.variables(url))
    assert done.returncode == 0, done.stdout
    [tape] = application.rglob("*.halo.yaml")
    return tape.read_text(encoding="utf-8")


def ran(folder: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    outside = {name: value for name, value in os.environ.items() if not name.startswith("HALOPSA_")}
    command = [sys.executable, "-X", "utf8", "-m", "pytest", "-q", *arguments]
    environment = {**outside, **variables}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=False, encoding="utf-8")


def test_it_takes_few_lines():
    assert sum(bool(line.strip()) for line in CODE[0].splitlines()) <= 20


def test_what_was_recorded_is_played_without_a_server(application: Path, recorded: str):
    done = ran(application, "--block-network")

    assert done.returncode == 0, done.stdout


def test_it_is_played_whatever_the_shell_is_set_to(application: Path, recorded: str):
    elsewhere = {
        "HALOPSA_BASE_URL": "https://acme.example",
        "HALOPSA_TENANT": "acme",
        "HALOPSA_SCOPE": "read:customers",
    }

    done = ran(application, "--block-network", **elsewhere)

    assert done.returncode == 0, done.stdout


def test_a_changed_request_fails(application: Path, recorded: str, tmp_path: Path):
    test = application / "test_report.py"
    test.write_text(CODE[1].replace("client_id=123", "client_id=124"), encoding="utf-8")
    done = ran(application)
    test.write_text(CODE[1], encoding="utf-8")

    assert done.returncode == 1
    assert "+ client_id=124" in done.stdout


def test_the_tape_tells_of_nobody_and_holds_no_secret(recorded: str):
    given_away = ("Josephine", "baker", "127.0.0.1", "bluebird", "hush", "halo-sandbox", "sandbox-1-")

    assert "/api/Tickets?" in recorded
    assert "client_id=123" in recorded
    assert re.search(r"summary no \d", recorded)
    assert [text for text in given_away if text in recorded] == []

"""The guide "Test your integration" is run: its tests record against a server and play without one."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from halo.sandbox import Sandbox, Settings
from halo.testing import vcr_config

from .readme import BLOCK, ROOT

GUIDE = (ROOT / "docs" / "test-your-integration.md").read_text(encoding="utf-8")
CODE = [block["text"] for block in BLOCK.finditer(GUIDE) if block["language"] == "python"]


TWO = """
import pytest
from halo import Halo

pytestmark = [pytest.mark.vcr, pytest.mark.usefixtures("halo_strict_replay")]

def test_two():
    with Halo() as halo:
        {}
"""
LISTS = ("halo.tickets.list(client_id=123).count()", "halo.tickets.list(open_only=True).count()")
PYTEST_INI = "[pytest]\naddopts = -p no:cacheprovider\n"


@pytest.fixture(scope="module")
def application(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An application that has the two files of the guide, and two tests that ask for more than one thing."""
    folder = tmp_path_factory.mktemp("application")
    (folder / "conftest.py").write_text(CODE[0], encoding="utf-8")
    (folder / "test_report.py").write_text(CODE[1], encoding="utf-8")
    (folder / "pytest.ini").write_text(PYTEST_INI, encoding="utf-8")
    asking(folder / "test_less.py", *LISTS)
    return folder


@pytest.fixture(scope="module")
def recorded(application: Path) -> str:
    """The cassettes recorded from a server that has personal data."""
    sandbox = Sandbox(
        Settings(tickets=20, now="2026-06-15T10:00:00", tenant="bluebird", client_secret="hush-hush-hush")
    )
    sandbox.add("tickets", client_id=123, summary="Josephine Baker cannot sign in", details="jo@baker.example")
    done = record(application, sandbox, "once", HALOPSA_SCOPE="read:tickets")
    assert done.returncode == 0, done.stdout
    return "\n".join(path.read_text(encoding="utf-8") for path in application.rglob("*.halo.yaml"))


@pytest.fixture(scope="module")
def changed(application: Path, recorded: str, tmp_path_factory: pytest.TempPathFactory) -> str:
    """What pytest says when all of its tests ask for something else than was recorded."""
    folder = copied(application, tmp_path_factory)
    (folder / "test_report.py").write_text(CODE[1].replace("client_id=123", "client_id=124"), encoding="utf-8")
    asking(folder / "test_less.py", *LISTS[:1])
    return ran(folder).stdout


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An application on an odd machine, whose client is not told the tenant."""
    folder = tmp_path_factory.mktemp("odd")
    conftest = (
        CODE[0]
        .replace("(halo_settings)", "(halo_settings, monkeypatch)")
        .replace("    return", "    monkeypatch.delenv('HALOPSA_TENANT', raising=False)\n    return")
        .replace("allowed=[123]", "allowed=['Zürich 東京']")
    )
    (folder / "conftest.py").write_text(conftest, encoding="utf-8")
    (folder / "pytest.ini").write_text(PYTEST_INI, encoding="utf-8")
    asking(folder / "test_it.py", "halo.tickets.create(summary='Zürich 東京')")
    asking(folder / "test_red.py", "halo.tickets.list().count()", "assert 0")
    return folder


@pytest.fixture(scope="module")
def oddly_recorded(odd: Path) -> subprocess.CompletedProcess[str]:
    """What pytest said when that was recorded, with a log."""
    machine = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTEST_ADDOPTS": "--log-level=INFO"}
    return record(odd, Sandbox(Settings(tickets=5, tenant="bluebird")), "once", **machine)


def asking(test: Path, *calls: str) -> None:
    """The test in this file asks for this."""
    test.write_text(TWO.format("\n        ".join(calls)), encoding="utf-8")


def copied(application: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The application with its cassettes, for a test that changes it."""
    return shutil.copytree(application, tmp_path_factory.mktemp("copy"), dirs_exist_ok=True)


def record(
    folder: Path, sandbox: Sandbox, mode: str, *arguments: str, **variables: str
) -> subprocess.CompletedProcess[str]:
    with sandbox.serve() as url:
        settings = sandbox.variables(url)
        return ran(folder, f"--record-mode={mode}", *arguments, **{**settings, **variables})


def ran(folder: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    outside = {name: value for name, value in os.environ.items() if not name.startswith("HALOPSA_")}
    command = [sys.executable, "-m", "pytest", "-q", *arguments]
    environment = {**outside, "PYTHONUTF8": "1", **variables}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=False, encoding="utf-8")


def test_it_takes_few_lines():
    assert sum(bool(line.strip()) for line in CODE[0].splitlines()) <= 20


def test_what_was_recorded_is_played_without_a_server_whatever_the_shell_is_set_to(application: Path, recorded: str):
    elsewhere = {
        "HALOPSA_BASE_URL": "https://acme.example",
        "HALOPSA_TENANT": "acme",
        "HALOPSA_SCOPE": "read:customers",
    }

    done = ran(application, "--block-network", **elsewhere)

    assert done.returncode == 0, done.stdout


def test_it_is_played_in_a_recording_mode_too_where_nothing_is_set(application: Path, recorded: str):
    done = ran(application, "--record-mode=once", "--block-network")

    assert done.returncode == 0, done.stdout


def test_an_application_that_makes_its_own_client_finds_the_sandbox(tmp_path: Path):
    (tmp_path / "test_it.py").write_text(CODE[2], encoding="utf-8")

    assert "1 passed" in (output := ran(tmp_path).stdout), output


def test_a_changed_request_fails(changed: str):
    assert "FAILED test_report.py" in changed
    assert "+ client_id=124" in changed


def test_what_is_not_asked_for_any_more_fails(changed: str):
    assert "ERROR test_less.py" in changed
    assert "Recorded, but not sent:" in changed


def test_the_cassette_tells_of_nobody_and_holds_no_secret(recorded: str):
    given_away = ("Josephine", "baker", "127.0.0.1", "bluebird", "hush", "halo-sandbox", "sandbox-1-")

    assert "/api/Tickets?" in recorded
    assert "client_id=123" in recorded
    assert re.search(r"summary no \d", recorded)
    assert [text for text in given_away if text in recorded] == []


def test_a_cassette_with_other_ids_than_the_server_is_not_added_to(
    application: Path, recorded: str, tmp_path_factory: pytest.TempPathFactory
):
    """What it says about 1001 would be done to a record of the server that really is 1001."""
    folder, sandbox = copied(application, tmp_path_factory), Sandbox(Settings(tickets=5))
    asking(folder / "test_less.py", *LISTS, "halo.statuses.list().count()")

    done = record(folder, sandbox, "new_episodes", "test_less.py")

    assert done.returncode == 1
    assert "Record it anew: pytest --record-mode=rewrite" in done.stdout
    assert record(folder, sandbox, "rewrite", "test_less.py").returncode == 0


def test_what_was_recorded_while_the_tenant_was_not_set_names_nobody(
    odd: Path, oddly_recorded: subprocess.CompletedProcess[str]
):
    [cassette] = odd.rglob("test_it/*")

    assert "/api/authinfo" in (text := cassette.read_text(encoding="utf-8"))
    assert "tenant=the-tenant" in text
    assert "bluebird" not in text
    assert ran(odd, "--block-network", "test_it.py").returncode == 0


def test_a_cassette_is_written_in_utf_8_whatever_the_machine_is_set_to(
    odd: Path, oddly_recorded: subprocess.CompletedProcess[str]
):
    [cassette] = odd.rglob("test_it/*")

    assert "Zürich 東京" in cassette.read_text(encoding="utf-8")


def test_no_answer_is_shown_where_a_test_fails_while_it_records(oddly_recorded: subprocess.CompletedProcess[str]):
    assert oddly_recorded.stdout.splitlines()[-1].startswith("1 failed, 1 passed"), oddly_recorded.stdout
    assert "access_token" not in oddly_recorded.stdout
    assert "sandbox-1-" not in oddly_recorded.stdout


def test_a_vcrpy_that_would_not_scrub_is_refused(monkeypatch: pytest.MonkeyPatch):
    def older(self: object, path: str, before_record_request: object = None) -> None: ...

    monkeypatch.setattr("vcr.cassette.Cassette.__init__", older)

    with pytest.raises(RuntimeError, match=r"^Cassettes need vcrpy 9.2 or later; with .* nothing would be scrubbed"):
        vcr_config()

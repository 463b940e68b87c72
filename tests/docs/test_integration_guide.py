"""The guide "Test your integration" is run: its tests record against a server and play without one."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from halo.sandbox import Sandbox, Settings
from halo.testing import vcr_config

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
    """The cassette recorded from a server that has personal data."""
    sandbox = Sandbox(
        Settings(tickets=20, now="2026-06-15T10:00:00", tenant="bluebird", client_secret="hush-hush-hush")
    )
    sandbox.add("tickets", client_id=123, summary="Josephine Baker cannot sign in", details="jo@baker.example")
    with sandbox.serve() as url:
        done = ran(application, "--record-mode=once", HALOPSA_SCOPE="read:tickets", **sandbox.variables(url))
    assert done.returncode == 0, done.stdout
    [cassette] = application.rglob("*.halo.yaml")
    return cassette.read_text(encoding="utf-8")


TWO = """
import pytest
from halo import Halo

pytestmark = [pytest.mark.vcr, pytest.mark.usefixtures("halo_strict_replay")]

def test_two():
    with Halo() as halo:
        {}
"""
LISTS = ("halo.statuses.list().count()", "halo.teams.list().count()")


@pytest.fixture
def another(tmp_path: Path) -> Path:
    """An application of its own for a test that changes it."""
    (tmp_path / "conftest.py").write_text(CODE[0], encoding="utf-8")
    (tmp_path / "pytest.ini").write_text("[pytest]\naddopts = -p no:cacheprovider\n", encoding="utf-8")
    return tmp_path


def asking(folder: Path, *calls: str) -> None:
    """The test of this application asks for this."""
    (folder / "test_it.py").write_text(TWO.format("\n        ".join(calls)), encoding="utf-8")


def record(folder: Path, sandbox: Sandbox, mode: str = "once", **variables: str) -> subprocess.CompletedProcess[str]:
    with sandbox.serve() as url:
        settings = sandbox.variables(url)
        return ran(folder, f"--record-mode={mode}", **{**settings, **variables})


def ran(folder: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    outside = {name: value for name, value in os.environ.items() if not name.startswith("HALOPSA_")}
    command = [sys.executable, "-m", "pytest", "-q", *arguments]
    environment = {**outside, "PYTHONUTF8": "1", **variables}
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


@pytest.mark.parametrize(
    ("calls", "message"),
    [(LISTS[:1], "Recorded, but not sent:"), (LISTS[::-1], "Sent in a different order than recorded:")],
    ids=["less", "in another order"],
)
def test_what_is_not_asked_for_as_it_was_fails(another: Path, calls: tuple[str, ...], message: str):
    asking(another, *LISTS)
    assert record(another, Sandbox(Settings(tickets=5))).returncode == 0

    asking(another, *calls)
    done = ran(another)

    assert done.returncode == 1
    assert message in done.stdout


def test_a_tape_with_other_ids_than_the_server_is_not_added_to(another: Path):
    """What it says about 1001 would be done to a record of the server that really is 1001."""
    sandbox = Sandbox(Settings(tickets=5))
    asking(another, LISTS[0])
    record(another, sandbox)
    asking(another, *LISTS)

    done = record(another, sandbox, "new_episodes")

    assert done.returncode == 1
    assert "Record it anew: pytest --record-mode=rewrite" in done.stdout
    assert record(another, sandbox, "rewrite").returncode == 0


def test_it_is_played_in_a_recording_mode_too_where_nothing_is_set(another: Path):
    asking(another, *LISTS)
    record(another, Sandbox(Settings(tickets=5)))

    assert ran(another, "--record-mode=once", "--block-network").returncode == 0


def test_what_was_recorded_while_the_tenant_was_not_set_names_nobody(another: Path):
    (another / "conftest.py").write_text(
        CODE[0]
        .replace("(halo_settings)", "(halo_settings, monkeypatch)")
        .replace("    return", "    monkeypatch.delenv('HALOPSA_TENANT', raising=False)\n    return"),
        encoding="utf-8",
    )
    asking(another, *LISTS)
    done = record(another, Sandbox(Settings(tickets=5, tenant="bluebird")))
    [cassette] = another.rglob("*.halo.yaml")

    assert done.returncode == 0, done.stdout
    assert "/api/authinfo" in (text := cassette.read_text(encoding="utf-8"))
    assert "tenant=the-tenant" in text
    assert "bluebird" not in text
    assert ran(another, "--block-network").returncode == 0


def test_a_tape_is_written_in_utf_8_whatever_the_machine_is_set_to(another: Path):
    (another / "conftest.py").write_text(CODE[0].replace("allowed=[123]", "allowed=['Zürich 東京']"), encoding="utf-8")
    asking(another, "halo.tickets.list(search='Zürich 東京').count()")
    done = record(another, Sandbox(Settings(tickets=5)), LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    [cassette] = another.rglob("*.halo.yaml")

    assert done.returncode == 0, done.stdout
    assert "Z%C3%BCrich" in cassette.read_text(encoding="utf-8")
    assert [path.name for path in cassette.parent.iterdir()] == [cassette.name]


def test_no_answer_is_shown_where_a_test_fails_while_it_records(another: Path):
    asking(another, LISTS[0], "assert 0")
    done = record(another, Sandbox(Settings(tickets=5)), "once", PYTEST_ADDOPTS="--log-level=INFO")

    assert done.returncode == 1
    assert "access_token" not in done.stdout
    assert "sandbox-1-" not in done.stdout


def test_a_vcrpy_that_would_not_scrub_is_refused(monkeypatch: pytest.MonkeyPatch):
    def older(self: object, path: str, before_record_request: object = None) -> None: ...

    monkeypatch.setattr("vcr.cassette.Cassette.__init__", older)

    with pytest.raises(RuntimeError, match=r"^Cassettes need vcrpy 9.2 or later; with .* nothing would be scrubbed"):
        vcr_config()

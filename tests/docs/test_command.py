"""The page of the command is run: each line with a prompt, and what it shows below is what it prints."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from halo.cli.app import COMMANDS, run
from halo.sandbox import Sandbox, Settings
from tests.screen import Screen, shown_on

from .readme import BLOCK, ROOT

TEXT = (ROOT / "docs" / "command.md").read_text(encoding="utf-8")
CALL = re.compile(r"^\$ halo (?P<words>.*?)(?: > (?P<file>\S+))?\n(?P<printed>(?:(?!\$ ).*\n)*)", re.MULTILINE)
FILES = {
    "rows.csv": "summary,client_id,tickettype_id\nDisk is full,Alderbrook Dental Group,1\nFan is loud,121,1\n",
    "clients.csv": "name,website\nAlderbrook Dental Group,https://new.example\n",
}


def calls_in(language: str) -> list[re.Match[str]]:
    """The calls in the blocks of a language, with what is printed below them."""
    blocks = [block for block in BLOCK.finditer(TEXT) if block["language"] == language]
    return [call for block in blocks for call in CALL.finditer(block["text"])]


def test_all_examples_print_what_the_page_says(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DLT_DATA_DIR", str(tmp_path / "dlt"))
    monkeypatch.setenv("RUNTIME__DLTHUB_TELEMETRY", "false")
    Path("folder").mkdir()
    for name, text in FILES.items():
        Path(name).write_text(text, encoding="utf-8")
    world = Sandbox(Settings(now="2026-06-15T10:00:00"))
    calls = calls_in("console")
    with world.serve() as url:
        for name, value in world.variables(url).items():
            monkeypatch.setenv(name, value)
        for call in calls:
            capsys.readouterr()
            status = run(shlex.split(call["words"]))
            out, err = capsys.readouterr()

            assert status == 0, f"{call['words']}\n{err}"
            assert call["file"] or out == call["printed"], call["words"]

    assert len(calls) > 10


def test_a_terminal_shows_what_the_page_says(monkeypatch: pytest.MonkeyPatch):
    world = Sandbox(Settings(now="2026-06-15T10:00:00"))
    with world.serve() as url:
        for name, value in world.variables(url).items():
            monkeypatch.setenv(name, value)
        for call in calls_in("text"):
            screen = Screen()
            with shown_on(screen, monkeypatch) as patch:
                patch.setattr("sys.stderr", screen)
                run(shlex.split(call["words"]))

            assert screen.lines == call["printed"].rstrip("\n").split("\n"), "\n".join(screen.lines)


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_is_on_the_page(name: str):
    assert f"halo {name}" in TEXT

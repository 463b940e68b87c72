"""The guide to the sandbox is run: its examples, its application with its tests, and what it lists."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from halo.sandbox import GUESSES
from halo.sandbox.__main__ import main

from .readme import ROOT

GUIDE = ROOT / "docs" / "sandbox.md"
TEXT = GUIDE.read_text(encoding="utf-8")
BLOCK = re.compile(r"^```python(?: file=(?P<file>\S+))?\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)


def test_all_examples_run():
    names: dict[str, object] = {"__name__": "__main__"}
    blocks = [block for block in BLOCK.finditer(TEXT) if block["file"] is None]
    for block in blocks:
        padding = "\n" * TEXT[: block.start("text")].count("\n")
        exec(compile(padding + block["text"], GUIDE, "exec"), names)

    assert len(blocks) == 7


def test_the_tests_of_the_application_pass(tmp_path: Path):
    for block in BLOCK.finditer(TEXT):
        if block["file"] is not None:
            (tmp_path / block["file"]).write_text(block["text"], encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--strict-markers"]
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)

    assert "4 passed" in done.stdout, done.stdout + done.stderr


def test_every_option_of_the_command_is_in_the_table(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit):
        main(["--help"])
    options = re.findall(r"^  (--[\w-]+)", capsys.readouterr().out, re.MULTILINE)

    assert re.findall(r"^\| `(--[\w-]+)` \|", TEXT, re.MULTILINE) == options


def test_every_guess_is_listed():
    lists = TEXT.partition("should not rest on them.\n\n")[2].split("\n\n")

    assert lists[1].splitlines() == [f"- {guess.text}" for guess in GUESSES if guess.is_harsh]
    assert lists[3].splitlines() == [f"- {guess.text}" for guess in GUESSES if not guess.is_harsh]

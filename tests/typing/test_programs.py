"""What editors tell users: programs that both checkers accept, and mistakes that both must find.

The checkers run without the settings of this project, over the installed packages, as in a user's own folder.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

PROGRAMS = Path(__file__).resolve().parent / "programs"
MARK = re.compile(r"# E: (?P<mypy>[\w-]+) / (?P<pyright>\w+|-)$")
SILENT = "-"

Finding = tuple[int, str]


def output_of(*command: str) -> str:
    """What a checker prints; it fails for findings, which are what is wanted here, and for its own troubles."""
    done = subprocess.run(
        [sys.executable, "-m", *command], capture_output=True, text=True, encoding="utf-8", cwd=PROGRAMS, check=False
    )
    assert done.returncode in {0, 1}, done.stdout + done.stderr
    return done.stdout


@cache
def mypy() -> dict[str, set[Finding]]:
    """Line and code of each error, by program."""
    found: dict[str, set[Finding]] = {}
    for line in output_of(
        "mypy", "--strict", "--config-file=", f"--cache-dir={os.devnull}", "--output=json", "."
    ).splitlines():
        finding = json.loads(line)
        if finding["severity"] == "error":
            found.setdefault(finding["file"], set()).add((finding["line"], finding["code"]))
    return found


@cache
def pyright() -> dict[str, set[Finding]]:
    """Line and rule of each error, by program. With `--outputjson` it looks for no newer version of itself."""
    report = json.loads(output_of("pyright", "--outputjson", "--pythonpath", sys.executable, "--project", "."))
    assert report["summary"]["filesAnalyzed"] == len(list(PROGRAMS.glob("*.py")))
    found: dict[str, set[Finding]] = {}
    for finding in report["generalDiagnostics"]:
        line = finding["range"]["start"]["line"] + 1
        found.setdefault(Path(finding["file"]).name, set()).add((line, finding.get("rule", finding["message"])))
    return found


def marked(checker: str) -> set[Finding]:
    """Line and code of each mark in the refused program."""
    lines = (PROGRAMS / "refused.py").read_text(encoding="utf-8").splitlines()
    found = [(number, mark[checker]) for number, line in enumerate(lines, 1) if (mark := MARK.search(line))]
    return {(number, code) for number, code in found if code != SILENT}


CHECKERS = pytest.mark.parametrize("checker", [mypy, pyright], ids=lambda checker: checker.__name__)


@CHECKERS
def test_what_users_may_write_is_accepted(checker):
    assert checker().get("accepted.py", set()) == set()


@CHECKERS
def test_each_mistake_is_found_on_its_line(checker):
    assert marked(checker.__name__) - checker()["refused.py"] == set()


@CHECKERS
def test_nothing_is_found_that_is_not_marked(checker):
    assert checker()["refused.py"] - marked(checker.__name__) == set()


def test_every_mark_is_understood():
    """One with a slip of the pen would be no mark, and its line would seem to need none."""
    lines = (PROGRAMS / "refused.py").read_text(encoding="utf-8").splitlines()

    assert [line for line in lines if "# E" in line and not MARK.search(line)] == []

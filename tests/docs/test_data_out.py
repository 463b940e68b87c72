"""The page about data out is run as it stands: its command, its questions, its programs."""

from __future__ import annotations

import datetime as dt
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import duckdb
import pytest

from halo.sandbox import Sandbox, Settings

from .readme import BLOCK, ROOT

TEXT = (ROOT / "docs" / "data-out.md").read_text(encoding="utf-8")
BLOCKS = [(block["language"], block["text"]) for block in BLOCK.finditer(TEXT)]
COMMANDS = [text.strip() for language, text in BLOCKS if language == "sh"]
QUESTIONS = [text for language, text in BLOCKS if language == "sql"]
PROGRAMS = [text for language, text in BLOCKS if language == "python"]


def recent(code: str) -> str:
    """The code with a date that is always as recent: it takes a request a day."""
    return re.sub(
        r"since([= ]['\"]?)[0-9-]+", rf"since\g<1>{dt.datetime.now(dt.UTC).date() - dt.timedelta(days=9)}", code
    )


def test_what_is_installed_are_extras_of_ours():
    [extras] = re.findall(r'"\.\[([\w,]+)\]"', COMMANDS[0])

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    packages = [package for extra in extras.split(",") for package in project["optional-dependencies"][extra]]
    assert {"click", "dlt", "duckdb", "pyarrow"} <= {re.split(r"\W", package)[0] for package in packages}


def test_the_page_runs_from_the_command_to_the_questions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DLT_DATA_DIR", str(tmp_path / "dlt"))
    monkeypatch.setenv("RUNTIME__DLTHUB_TELEMETRY", "false")
    monkeypatch.setenv("RUNTIME__LOG_LEVEL", "ERROR")
    world = Sandbox(Settings(tickets=100))
    with world.serve() as url:
        for name, value in world.variables(url).items():
            monkeypatch.setenv(name, value)
        program, *words = recent(COMMANDS[1]).split()
        assert program == "halo"
        subprocess.run([sys.executable, "-m", "halo.cli", *words], check=True, env=dict(os.environ))
        names: dict[str, Any] = {}
        exec(PROGRAMS[0].replace("'acme'", "'tenant'"), names)  # the server of the sandbox has no name
        data: duckdb.DuckDBPyConnection = names["data"]
        answers = [data.sql(question).fetchall() for question in QUESTIONS]
        data.close()
        for program in PROGRAMS[1:]:
            exec(recent(program), names)

    clients = {row["name"] for row in world.rows("clients")}
    assert all(answers)
    assert {row[0] for answer in answers for row in answer} <= clients
    assert [entry.status for entry in world.journal if entry.status not in {200, 201}] == []
    assert all(result.ok for result in names["results"])

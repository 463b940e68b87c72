"""Commands: one for each chore, each of them the code of its own checkout, and none of them a module of the world."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .source import ROOT, files, modules, text_of

CHORES = {"api", "check", "demo", "drift", "full", "generate", "pictures", "record", "test", "unasync"}
COMMANDS = [path for path in modules("scripts/") if len(path.parts) == 2 and path.stem != "__init__"]
PAGE = 200
HEAD = """\
if not __package__:  # run as a script: what it imports is this checkout's, and has no other name than here
    sys.path[0] = str(Path(__file__).resolve().parents[1])
"""


def test_there_is_one_for_each_chore():
    assert {path.stem for path in COMMANDS} == CHORES


@pytest.mark.parametrize("path", COMMANDS, ids=lambda path: path.stem)
def test_a_command_is_a_page_that_is_in_the_contributing_guide(path: Path):
    assert len(text_of(path).splitlines()) < PAGE
    assert re.search(rf"\b{path.stem}\.py\b", text_of(Path("CONTRIBUTING.md")) + text_of(Path("README.md")))


@pytest.mark.parametrize("path", COMMANDS, ids=lambda path: path.stem)
def test_a_command_imports_from_its_own_checkout(path: Path):
    text = text_of(path)

    assert HEAD in text or "scripts" not in re.findall(r"^(?:from|import) (\w+)", text, re.MULTILINE)


def test_what_is_below_the_commands_is_run_as_a_module():
    """Run by its path, it would have its neighbours be modules of the world: `run`, `command`, `export`."""
    paths = [path for path in files() if path.suffix in {".md", ".py", ""} and path != Path(__file__).relative_to(ROOT)]
    by_path = re.compile(r'(?:python3? |\(")scripts/\w+/[\w/]+\.py\b')

    assert {path.as_posix() for path in paths if by_path.search(text_of(path))} == set()


def test_a_command_of_a_copy_runs_the_code_of_the_copy(tmp_path: Path):
    """The editable install of this environment would find that of the original."""
    shutil.copytree(ROOT / "scripts", tmp_path / "scripts", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "scripts/environment/checkout.py").write_text("raise SystemExit(__file__)\n", encoding="utf-8")

    ended = subprocess.run(
        [sys.executable, tmp_path / "scripts/demo.py"], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert ended.stderr.strip() == str(tmp_path / "scripts/environment/checkout.py")


def test_no_command_is_a_module_by_its_own_name():
    program = "import importlib.util, sys; print([name for name in sys.argv[1:] if importlib.util.find_spec(name)])"
    names = CHORES - {"test"}  # the standard library has one

    ended = subprocess.run(
        [sys.executable, "-c", program, *names], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert ended.stdout.strip() == "[]"

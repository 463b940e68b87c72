"""Runs the tests of what applications import with the oldest versions that pyproject.toml allows.

A bound that nothing was tried with is a guess. Tools of the tests are as new as they can be beside those.
"""

from __future__ import annotations

import re
import subprocess
import tempfile
import tomllib
from itertools import chain
from pathlib import Path
from typing import Any

from scripts.environment.virtual import ROOT, create, install, python_of

FOLDERS = ("tests/unit", "tests/_async", "tests/_sync", "tests/concurrency", "tests/sandbox", "tests/cli", "tests/ext")

_BOUND = re.compile(r"(?P<name>[\w-]+)(\[[\w,]+\])?>=(?P<version>[\w.]+)")


def main() -> None:
    """Print what was installed and what the tests said; SystemExit if one failed."""
    bounds = oldest()
    print("with", ", ".join(f"{name} {version}" for name, version in bounds.items()), flush=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        constraints, tools = folder / "oldest.txt", folder / "tools.txt"
        constraints.write_text("".join(f"{name}=={version}\n" for name, version in bounds.items()), encoding="utf-8")
        tools.write_text("\n".join(tools_of_the_tests()), encoding="utf-8")
        create(folder / "venv")
        install(folder / "venv", "--upgrade", "pip", constraints=None)
        install(folder / "venv", "--requirement", str(tools), "--editable", ".[sandbox]", constraints=constraints)
        pytest = ["-m", "pytest", "-q", "-p", "no:cacheprovider", "--record-mode=none", "--numprocesses=auto"]
        done = subprocess.run([str(python_of(folder / "venv")), *pytest, *FOLDERS], cwd=ROOT, check=False)
    if done.returncode:
        raise SystemExit("The oldest versions do not do: see above. Raise their bounds in pyproject.toml.")


def oldest() -> dict[str, str]:
    """Name -> the oldest version that is allowed, of everything that some installation of halo needs."""
    project = _pyproject()["project"]
    requirements = [*project["dependencies"], *chain.from_iterable(project["optional-dependencies"].values())]
    bounds = [bound for requirement in requirements if (bound := _BOUND.match(requirement))]
    assert len(bounds) == len(requirements), f"a requirement without a lower bound: {requirements}"
    # The tests rely on the fixtures of a newer one.
    return {bound["name"]: bound["version"] for bound in bounds if bound["name"] != "pytest-recording"}


def tools_of_the_tests() -> list[str]:
    """What the tests need besides; stubs are for type checkers, and want newer versions of what they describe."""
    return [tool for tool in _pyproject()["dependency-groups"]["dev"] if isinstance(tool, str) and "stubs" not in tool]


def _pyproject() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()

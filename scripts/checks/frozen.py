"""Makes a program of the README's first example with PyInstaller, and runs it where there is no Python of ours.

The wheel brings the hook along: PyInstaller is given no option that a user would not think of.
"""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
import time
from pathlib import Path

from halo.sandbox import Sandbox
from scripts.checks.steps import captured
from scripts.checks.wheel import build_wheel
from scripts.environment.virtual import ROOT, create, install, python_of

PINS = Path(__file__).with_name("tools") / "pyinstaller.txt"


def main() -> None:
    """Print what the program printed; an exception says what went wrong."""
    started = time.monotonic()
    example = re.findall(r"^```python\n(.*?)^```$", (ROOT / "README.md").read_text("utf-8"), re.DOTALL | re.MULTILINE)[
        0
    ]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "tickets.py").write_text(example, encoding="utf-8")
        print("Installing PyInstaller and the wheel", flush=True)
        create(folder / "venv")
        install(folder / "venv", str(build_wheel(folder)))
        install(folder / "venv", "--requirement", str(PINS), constraints=None)
        print("Making a program of the README's first example", flush=True)
        tool = python_of(folder / "venv").with_name("pyinstaller.exe" if os.name == "nt" else "pyinstaller")
        done = captured([tool, "--log-level", "WARN", "tickets.py"], folder)
        if done.returncode:
            raise SystemExit(f"PyInstaller ended with {done.returncode}\n{done.stdout}")
        sandbox = Sandbox()
        with sandbox.serve() as url:
            rows = run(folder / "dist" / "tickets" / "tickets", sandbox.variables(url))
    expected = [row for row in sandbox.rows("tickets") if row["client_id"] == 123]
    assert {*rows} < {f"{row['id']} {row['summary']}" for row in expected}, rows
    print(f"{len(rows)} open tickets from a frozen program ({time.monotonic() - started:.0f} s), the first: {rows[0]}")


def run(program: Path, variables: dict[str, str]) -> list[str]:
    """The lines that the program prints."""
    environment = {**os.environ, **variables, "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run([str(program)], env=environment, capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        raise SystemExit(f"the program ended with {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout.splitlines()


if __name__ == "__main__":
    main()

"""The checkout's own environment: `.venv`, made and kept current by whichever command needs it.

Always at the versions of constraints.txt. Nothing is done if nothing has changed: a stamp inside `.venv` remembers what
was installed from which files.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from scripts.environment.virtual import CONSTRAINTS, ROOT, create, install, python_of

VENV = ROOT / ".venv"
STAMP = VENV / "halo-installed.json"
OLDEST = (3, 11)

PURPOSE = {"demo": "what the demo needs", "dev": "what the tests and checks need"}

CONSTRAINTS_HEADER = """\
# The versions that development installs get, the same everywhere; `python3 scripts/test.py` reads them.
# To renew: python3 -m scripts.environment --renew-constraints
"""
# pip would not list these by itself: the installer, what builds an editable install, and what only Windows needs.
ALSO_PINNED = ("colorama", "editables", "pip", "setuptools")


def enter(group: str) -> None:
    """Return inside a ready `.venv`; anywhere else, prepare it, run the same command in it and exit as it did.

    Args:
        group: The dependency group of pyproject.toml that must be installed.
    """
    _refuse_old_python()
    prepare(group)
    # What is set against files in a container costs a fifth of the suite: pytest alone would compile 300 modules anew
    # each time that it starts, and tests start it.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    if not (VENV.exists() and VENV.samefile(sys.prefix)):
        raise SystemExit(run([str(python_of(VENV)), *sys.argv]))


def prepare(group: str) -> None:
    """Make `.venv` hold the project, its sandbox and the dependency group, unless it already does."""
    stamp, inputs = _read_stamp(), _digest_of_inputs()
    if stamp["inputs"] == inputs and group in stamp["groups"]:
        return
    started = time.monotonic()
    groups = sorted({group, *stamp["groups"]})
    if stamp["made_for"] != _place_and_python() or not _starts(python_of(VENV)):
        if VENV.exists() and not STAMP.exists() and any(VENV.iterdir()):
            raise SystemExit(
                f"{VENV} already exists and was not made by this script, which would replace it and everything "
                "that you have installed there. Move or remove it, and run the command again."
            )
        groups = [group]
        _say(f"Making .venv with Python {sys.version.split()[0]}")
        shutil.rmtree(VENV, ignore_errors=True)
        VENV.mkdir()
        _write_stamp("", [])  # beforehand: if this is interrupted, the folder is known as ours
        create(VENV)
    _write_stamp("", [])  # if the next minute is interrupted, the environment is unfinished and not wrong
    *first, last = ["halo", "its sandbox", *(PURPOSE[name] for name in groups)]
    _say(f"Installing {', '.join(first)} and {last} into .venv")
    install(VENV, "--upgrade", "pip")
    install(
        VENV,
        *("--build-constraint", str(CONSTRAINTS)),
        *(f"--group={name}" for name in groups),
        *("--editable", ".[sandbox]"),
    )
    _write_stamp(inputs, groups)
    _say(f"Ready after {time.monotonic() - started:.0f} s")


def run(command: list[str]) -> int:
    """The exit status of a command that owns the terminal: it receives Ctrl-C too, and decides what to do.

    If this process is terminated, so is the command, and its status is returned.
    """
    with subprocess.Popen(command) as child:
        before = signal.signal(signal.SIGTERM, lambda _signal, _frame: child.terminate())
        try:
            while True:
                try:
                    status = child.wait()
                except KeyboardInterrupt:
                    continue
                return status if status >= 0 else 128 - status
        finally:
            signal.signal(signal.SIGTERM, before)


def renew_constraints() -> None:
    """Write constraints.txt from what pip chooses today without any constraints."""
    with tempfile.TemporaryDirectory() as temporary:
        venv = Path(temporary)
        create(venv)
        install(venv, "--upgrade", "pip", constraints=None)
        install(venv, "--upgrade", *ALSO_PINNED, "--group=dev", ".[sandbox]", constraints=None)
        freeze = [str(python_of(venv)), "-m", "pip", "freeze", "--all", "--exclude=halopsa-sdk"]
        pins = subprocess.run(freeze, check=True, capture_output=True, text=True).stdout.split()
    lines = sorted(pins, key=lambda pin: pin.lower().replace("_", "-"))
    CONSTRAINTS.write_bytes((CONSTRAINTS_HEADER + "\n".join(lines) + "\n").encode())


def main() -> None:
    """Prepare for development, or renew the pins."""
    _refuse_old_python()
    parser = argparse.ArgumentParser(
        prog="python3 -m scripts.environment", description="Prepare .venv for development."
    )
    parser.add_argument(
        "--renew-constraints", action="store_true", help="write constraints.txt from today's newest versions"
    )
    if parser.parse_args().renew_constraints:
        renew_constraints()
    else:
        prepare("dev")


def _refuse_old_python() -> None:
    if sys.version_info < OLDEST:
        raise SystemExit(
            f"halo needs Python {OLDEST[0]}.{OLDEST[1]} or later and this is {sys.version.split()[0]} "
            f"({sys.executable}): run the command again with a newer one, for example "
            f"'python3.13 {' '.join(sys.argv)}'."
        )


def _starts(python: Path) -> bool:
    """Whether the interpreter still runs: an upgrade of the system's Python leaves a link to nothing."""
    return python.exists() and subprocess.run([str(python), "-c", ""], check=False, capture_output=True).returncode == 0


def _digest_of_inputs() -> str:
    files = (ROOT / "pyproject.toml", CONSTRAINTS)
    return hashlib.sha256(b"\0".join(file.read_bytes() for file in files)).hexdigest()


def _place_and_python() -> str:
    """What a virtual environment is bound to: its folder (scripts in it name it) and its Python."""
    return f"{ROOT} {sys.version_info[0]}.{sys.version_info[1]}"


def _read_stamp() -> dict[str, str | list[str]]:
    """What `.venv` was installed from, if that was completed."""
    try:
        return json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {"inputs": "", "made_for": "", "groups": []}


def _write_stamp(inputs: str, groups: list[str]) -> None:
    stamp = {"inputs": inputs, "made_for": _place_and_python(), "groups": groups}
    STAMP.write_text(json.dumps(stamp), encoding="utf-8")


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)

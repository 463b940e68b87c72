"""The checkout's own environment: `.venv`, made and kept current by whichever command needs it.

Always at the versions of constraints.txt. Nothing is done when nothing has changed: a stamp inside `.venv` remembers
what it was made from.
"""

from __future__ import annotations

import argparse
import hashlib
import json
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
    if sys.version_info < OLDEST:
        raise SystemExit(_too_old())
    prepare(group)
    if not _inside():
        raise SystemExit(run([str(python_of(VENV)), *sys.argv]))


def prepare(group: str) -> None:
    """Make `.venv` hold the project, its sandbox and the dependency group, unless it already does."""
    had = _stamped()
    if had["inputs"] == _inputs() and group in had["groups"]:
        return
    started = time.monotonic()
    groups = sorted({group, *had["groups"]})
    if had["made_for"] != _made_for() or not _works(python_of(VENV)):
        if VENV.exists() and not STAMP.exists() and any(VENV.iterdir()):
            raise SystemExit(
                f"{VENV} is there already, and was not made by this script, which would begin anew and take "
                "away what you have installed there. Move it, or remove it, and run the command again."
            )
        groups = [group]
        _say(f"Making .venv with Python {sys.version.split()[0]}")
        shutil.rmtree(VENV, ignore_errors=True)
        VENV.mkdir()
        _stamp("", [])  # beforehand, so that one whose making is interrupted is known as ours
        create(VENV)
    _stamp("", [])  # whoever interrupts the next minute finds it unfinished, not wrong
    *first, last = ["halo", "its sandbox", *(PURPOSE[one] for one in groups)]
    _say(f"Installing {', '.join(first)} and {last} into .venv")
    install(VENV, "--upgrade", "pip")
    install(
        VENV,
        *("--build-constraint", str(CONSTRAINTS)),
        *(f"--group={one}" for one in groups),
        *("--editable", ".[sandbox]"),
    )
    _stamp(_inputs(), groups)
    _say(f"Ready after {time.monotonic() - started:.0f} s")


def run(command: list[str]) -> int:
    """The exit status of a command that owns the terminal: Ctrl-C reaches it too, and it decides.

    Who ends this process otherwise ends the command, and gets its status.
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
    """Write constraints.txt from what pip chooses today, with nothing held back."""
    with tempfile.TemporaryDirectory() as temporary:
        venv = Path(temporary)
        create(venv)
        install(venv, "--upgrade", "pip", constraints=None)
        install(venv, "--upgrade", *ALSO_PINNED, "--group=dev", ".[sandbox]", constraints=None)
        freeze = [str(python_of(venv)), "-m", "pip", "freeze", "--all", "--exclude=halopsa-sdk"]
        pins = subprocess.run(freeze, check=True, capture_output=True, text=True).stdout.split()
    lines = sorted(pins, key=lambda pin: pin.lower().replace("_", "-"))
    CONSTRAINTS.write_bytes((CONSTRAINTS_HEADER + "\n".join(lines) + "\n").encode())


def _inside() -> bool:
    return VENV.exists() and VENV.samefile(sys.prefix)


def _works(python: Path) -> bool:
    """Whether it starts: an upgrade of the system's Python leaves a link to nothing."""
    if not python.exists():
        return False
    return subprocess.run([str(python), "-c", ""], check=False, capture_output=True).returncode == 0


def _inputs() -> str:
    files = (ROOT / "pyproject.toml", CONSTRAINTS)
    return hashlib.sha256(b"\0".join(file.read_bytes() for file in files)).hexdigest()


def _made_for() -> str:
    """What a virtual environment is bound to: its place (scripts name it) and its Python."""
    return f"{ROOT} {sys.version_info[0]}.{sys.version_info[1]}"


def _stamped() -> dict[str, str | list[str]]:
    """What `.venv` was made from, as far as it is finished."""
    try:
        return json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {"inputs": "", "made_for": "", "groups": []}


def _stamp(inputs: str, groups: list[str]) -> None:
    """Note what `.venv` was made from."""
    STAMP.write_text(json.dumps({"inputs": inputs, "made_for": _made_for(), "groups": groups}), encoding="utf-8")


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def _too_old() -> str:
    return (
        f"halo needs Python {OLDEST[0]}.{OLDEST[1]} or later and this is {sys.version.split()[0]} "
        f"({sys.executable}): run the command again with a newer one, for example "
        f"'python3.13 {' '.join(sys.argv)}'."
    )


def main() -> None:
    """Prepare for development, or renew the pins."""
    if sys.version_info < OLDEST:
        raise SystemExit(_too_old())
    parser = argparse.ArgumentParser(description="Prepare .venv for development.")
    parser.add_argument(
        "--renew-constraints", action="store_true", help="write constraints.txt from today's newest versions"
    )
    if parser.parse_args().renew_constraints:
        renew_constraints()
    else:
        prepare("dev")

"""Makes virtual environments and installs into them.

Always virtual environments, because many systems refuse installs into their own Python (PEP 668). Proxies and package
indexes are pip's business: the environment variables are passed on unchanged.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CONSTRAINTS = ROOT / "constraints.txt"


def make_environment(folder: Path, requirements: Path) -> Path:
    """The folder of the programs of a virtual environment in which a requirements file is installed.

    The environment is made if it is missing or was made from other requirements; otherwise nothing is done.

    Args:
        folder: Where the environment is or will be; anything else there is removed.
        requirements: A requirements file with exact versions.
    """
    if not is_current(folder, requirements):
        print(f"Installing {requirements.name} into {folder.name}", file=sys.stderr, flush=True)
        shutil.rmtree(folder, ignore_errors=True)
        create(folder)
        install(folder, "--requirement", str(requirements), constraints=None)
        shutil.copyfile(requirements, folder / "pins.txt")
    return python_of(folder).parent


def is_current(folder: Path, requirements: Path) -> bool:
    """Whether `make_environment` has nothing to do."""
    stamp = folder / "pins.txt"
    return stamp.exists() and stamp.read_text(encoding="utf-8") == requirements.read_text(encoding="utf-8")


def python_of(folder: Path) -> Path:
    """The interpreter of a virtual environment."""
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def create(folder: Path) -> None:
    """Make an empty virtual environment with pip in it."""
    # Debian and Ubuntu package these two apart from Python itself.
    if not all(importlib.util.find_spec(module) for module in ("venv", "ensurepip")):
        raise SystemExit(
            f"{sys.executable} cannot make virtual environments; on Debian or Ubuntu, "
            "'sudo apt install python3-venv' cures it."
        )
    from venv import EnvBuilder  # noqa: PLC0415 - checked above

    try:
        EnvBuilder(with_pip=True, symlinks=os.name != "nt").create(folder)
    except (OSError, subprocess.CalledProcessError) as error:
        print(getattr(error, "output", None) or "", file=sys.stderr)
        raise SystemExit(f"{sys.executable} could not make the virtual environment {folder}: {error}") from error


def install(folder: Path, *arguments: str, constraints: Path | None = CONSTRAINTS) -> None:
    """Install with the pip of a virtual environment; SystemExit shows pip's output if it fails."""
    command = [str(python_of(folder)), "-m", "pip", "install", "--quiet", "--no-input", "--no-compile"]
    if constraints is not None:
        command += ["--constraint", str(constraints)]
    # pip refuses the `user = true` of a pip.conf inside a virtual environment.
    environment = {**os.environ, "PIP_USER": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    result = subprocess.run(
        command + list(arguments),
        check=False,
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    if result.returncode:
        print(result.stdout.decode(errors="replace"), file=sys.stderr)
        raise SystemExit(
            "pip could not install what is needed; its output is above. Behind a company proxy or index, "
            "set HTTPS_PROXY or PIP_INDEX_URL and run the command again."
        )
    _compile(folder)


def _compile(folder: Path) -> None:
    """Compile what is installed, as pip would, but on all cores and without the tests of packages.

    With them and on one core, that was three quarters of the time that an installation of pandas took.
    """
    command = [str(python_of(folder)), "-m", "compileall", "-q", "-j", "0", "-x", r"[/\\]tests[/\\]"]
    # Some packages have files for other versions of Python, which do not compile; nobody imports them here.
    subprocess.run([*command, str(folder)], check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

"""Build the wheel, install it into an empty environment, and use it there as a user would.

What is checked out must not be needed: the program runs in another folder, and sees only what was installed.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from scripts.environment.virtual import CONSTRAINTS, ROOT, create, install, python_of

EXPECTED = {
    "halo/py.typed",
    "halo_api/py.typed",
    "halo/__pyinstaller/hook-halo.py",
    "halo/_sync/client.py",
    "halo_api/facts/__init__.py",
    "halo/sandbox/__init__.py",
}

PROGRAM = """
import sys
import halo, halo_api
from halo import AsyncHalo, Halo
from halo_api.models import Ticket

assert not any(name.split(".")[0] in {"starlette", "uvicorn", "rich", "yaml"} for name in sys.modules)
client = Halo(base_url="https://example.invalid", client_id="a", client_secret="b", tenant="")
assert client.tickets.list(client_id=1) is not None
assert Ticket(summary="x").to_dict() == {"summary": "x"}
try:
    import halo.sandbox
    halo.sandbox.Sandbox
except ImportError as error:
    assert "pip install" in str(error), error
else:
    raise SystemExit("the sandbox came without its extra")
try:
    import halo.ext.dlt
except halo.ConfigurationError as error:
    assert "halopsa-sdk[dlt]" in str(error), error
else:
    raise SystemExit("the source for dlt came without its extra")
"""


def build_wheel(folder: Path) -> Path:
    """The wheel of this checkout, built into a folder."""
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(folder)]
    subprocess.run([*command, "--build-constraint", str(CONSTRAINTS), str(ROOT)], check=True)
    [wheel] = folder.glob("*.whl")
    return wheel


def main() -> None:
    """Print the size of the wheel; an exception says what is wrong with it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        wheel = build_wheel(folder)
        size = wheel.stat().st_size / 1024
        if missing := EXPECTED - set(zipfile.ZipFile(wheel).namelist()):
            raise SystemExit(f"the wheel lacks {', '.join(sorted(missing))}")
        venv = folder / "venv"
        create(venv)
        install(venv, str(wheel))
        subprocess.run([str(python_of(venv)), "-I", "-c", PROGRAM], check=True, cwd=folder)
        command = [str(python_of(venv).with_name("halo"))]
        called = subprocess.run(command, check=False, cwd=folder, capture_output=True, text=True)
        if called.returncode != 2 or "halopsa-sdk[cli]" not in called.stderr:
            raise SystemExit(f"without its extra, the command says {called.stderr!r}")
    print(f"{wheel.name}, {size:.0f} KiB: installed, imported, used")


if __name__ == "__main__":
    main()

"""Runs lines of a shell in a pseudo-terminal, against a sandbox, and gives what stands on the screen."""

from __future__ import annotations

import os
import re
import select
import subprocess
import sys
import termios
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from halo.sandbox import Sandbox, Settings

_PLACE = "127.0.0.1:50000"
"""What stands for the port of the sandbox, which is another one each time, of five digits."""
_PATIENCE = 60  # seconds without a word
_FILES = {
    "rows.csv": "summary,client_id,tickettype_id\nDisk is full,Alderbrook Dental Group,1\nFan is loud,121,1\n",
    "clients.csv": "name,website\nAlderbrook Dental Group,https://new.example\n",
}


class Shell:
    """Where lines are run: a folder with a few files, and the settings of a sandbox.

    Args:
        folder: The folder.
        url: Of the sandbox.
        variables: Its settings.
    """

    def __init__(self, folder: Path, url: str, variables: Mapping[str, str]) -> None:
        self._folder, self._url = folder, url
        path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("HALO", "NO_COLOR"))}
        self._environment = {
            **{name: value for name, value in kept.items() if name not in {"COLUMNS", "LINES"}},
            **variables,
            "PATH": path,
            "TERM": "xterm-256color",
            "TZ": "UTC",
            "LANG": "C.UTF-8",
            "HOME": str(folder),
            "HALO_CONFIG_DIR": str(folder / ".config/halo"),
            "DLT_DATA_DIR": str(folder / ".dlt"),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            "RUNTIME__DLTHUB_TELEMETRY": "false",
        }

    def __call__(self, line: str, *, columns: int, answers: Sequence[str] = ()) -> str:
        """What stands on the screen when the line has ended, with its colours.

        Args:
            line: For `sh`.
            columns: The width of the terminal.
            answers: What is typed, one after the other, where a line ends in a question.
        """
        ours, theirs = os.openpty()
        termios.tcsetwinsize(theirs, (40, columns))
        with subprocess.Popen(
            ["sh", "-c", line],
            cwd=self._folder,
            env=self._environment,
            preexec_fn=lambda: os.login_tty(theirs),  # noqa: PLW1509  # no thread of ours holds a lock that it needs
        ):
            os.close(theirs)
            shown = _shown(ours, [*answers])
        os.close(ours)
        shown = shown.replace(self._url, f"http://{_PLACE}").replace(str(self._folder), "~")
        shown = re.sub(r"\r\x1b\[K[^\r\n]*(?=\r\x1b\[K)", "", shown).replace("\r\x1b[K", "")  # lines of progress
        return "\n".join(each.rstrip() for each in shown.replace("\r\n", "\n").rstrip().split("\n"))


def _shown(terminal: int, answers: list[str]) -> str:
    """All that is printed until the line ends."""
    screen = b""
    while select.select([terminal], [], [], _PATIENCE)[0]:
        try:
            came = os.read(terminal, 65_536)
        except OSError:  # how Linux says that nobody writes any more
            came = b""
        if not came:
            return screen.decode()
        screen += came
        if answers and screen.endswith(b": "):
            os.write(terminal, f"{answers.pop(0)}\n".encode())
    raise TimeoutError(f"Nothing came for {_PATIENCE} seconds after: {screen.decode()[-300:]}")


@contextmanager
def shell(now: str | None) -> Generator[Shell]:
    """A context with a sandbox, and a shell for it.

    Args:
        now: What its clock says; None for the time of this machine, whose dates are others each time.
    """
    world = Sandbox(Settings(now=now))
    world.add("clients", id=190, name="株式会社ゆきのした・京都支店 ❄️", website="https://yukinoshita.example")
    with TemporaryDirectory() as folder, world.serve() as url:
        for name, text in _FILES.items():
            (Path(folder) / name).write_text(text, encoding="utf-8")
        yield Shell(Path(folder).resolve(), url, world.variables(url))

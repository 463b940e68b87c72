"""The `halo` command: `halo tickets list --client "Alderbrook Dental Group"`, also as `python -m halo.cli`.

It needs the extra `cli` (click and rich), and stands on what `halo` offers everybody: its commands come from
`halo.describe`, and nothing here knows a resource. What starts quickly and what completes options imports no HTTP
library, no rich and no client.
"""

from __future__ import annotations

import gc
import os
import sys
from importlib.util import find_spec

__all__ = ["main"]


def main() -> int:
    """Run the command with the arguments of this process; returns its exit status."""
    _open_what_is_closed()
    if any(find_spec(package) is None for package in ("click", "rich", "platformdirs")):
        print('The halo command needs its extra: python -m pip install "halopsa-sdk[cli]"', file=sys.stderr)  # noqa: T201
        return 2
    gc.disable()  # what is loaded stays; to look for garbage among it takes a tenth of the start
    from .app import run  # noqa: PLC0415  # needs the extra

    gc.freeze()
    gc.set_threshold(20_000)  # what follows is loaded or printed, and little of it is garbage in circles
    gc.enable()

    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:  # Windows writes its own code page into a pipe otherwise
        reconfigure(encoding=None if sys.stdout.isatty() else "utf-8", errors="backslashreplace")
    return run()


def _open_what_is_closed() -> None:
    """Put streams where there are none, as with `>&-`: nothing comes from them, and stdout refuses what is written."""
    sys.stdin = sys.stdin or os.fdopen(os.open(os.devnull, os.O_RDONLY))
    sys.stdout = sys.stdout or os.fdopen(os.open(os.devnull, os.O_RDONLY))
    sys.stderr = sys.stderr or os.fdopen(os.open(os.devnull, os.O_WRONLY), "w")

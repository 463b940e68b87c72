"""Files that only their owner may read: what is written replaces the file as a whole."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from .atomic_file import write_atomically


def write_private(path: Path, content: bytes) -> None:
    """Write a file with mode 0600, in place of one that is there; no reader sees half of it.

    Raises:
        OSError: It cannot be written; what was there still is.
    """
    write_atomically(path, content, mode=0o600)


def close_to_others(path: Path) -> int | None:
    """Restrict a file to its owner, as it may have been copied or restored. Windows has no such mode.

    Returns:
        The mode that it had, if others could read it; otherwise None.
    """
    try:
        mode = path.stat().st_mode & 0o777
    except OSError:
        return None
    if os.name != "posix" or not mode & 0o077:
        return None
    with contextlib.suppress(OSError):  # another user owns it
        path.chmod(0o600)
    return mode

"""A file that is written atomically: in the end it is complete, or not there at all."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterable
from pathlib import Path


class AtomicFile:
    """A file that is written atomically: in the end it is complete, or not there at all."""

    def __init__(self, to: str | os.PathLike[str], *, mode: int = 0o666, replaces: bool = False) -> None:
        """Open a temporary file in the same folder.

        Args:
            to: The path of the file, or of a folder to put it into under its own name.
            mode: Its permissions, limited by the umask.
            replaces: Whether it may take the place of a file that is there.

        Raises:
            FileExistsError: There is one, and it may not.
            OSError: The folder is not there, or cannot be written.
        """
        self._to, self._replaces = Path(to), replaces
        self._is_folder = self._to.is_dir()
        folder = self._to if self._is_folder else self._to.parent
        if not folder.is_dir():
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(folder))
        if not replaces and not self._is_folder and os.path.lexists(self._to):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(self._to))
        self._path = folder / f".halo-{os.urandom(8).hex()}"
        self.file = open(  # noqa: SIM115  # pathlib takes no opener; it is closed by `commit` or `discard`
            self._path, "xb", opener=lambda path, flags: os.open(path, flags, mode)
        )

    def commit(self, names: Iterable[str] = ()) -> Path:
        """Move it to its final path, and return that. If it fails, call `discard`.

        Args:
            names: If `to` is a folder, what to call it there: the first that is not taken.
        """
        self.file.close()
        for name in names if self._is_folder else ():
            with contextlib.suppress(FileExistsError):
                return move(self._path, self._to / name, replaces=False)
        return move(self._path, self._to, replaces=self._replaces)

    def discard(self) -> None:
        """Remove the temporary file."""
        try:
            self.file.close()  # it may have buffered data, and the disk may be full
        finally:
            self._path.unlink(missing_ok=True)


def move(path: Path, target: Path, *, replaces: bool) -> Path:
    """Move a file within its file system in one step, and return its new path.

    Args:
        path: Where it is; it is closed.
        target: Where it is to be.
        replaces: Whether it may take the place of a file that is there.

    Raises:
        FileExistsError: There is one, and it may not.
    """
    if replaces:
        return path.replace(target)
    if os.name == "nt":  # where `rename` replaces nothing
        return path.rename(target)
    try:
        target.hardlink_to(path)
    except FileExistsError:
        raise
    except OSError:  # a file system without links: an empty file keeps the place, and nobody else can have made it
        target.open("xb").close()
        try:
            return path.replace(target)
        except BaseException:
            target.unlink(missing_ok=True)
            raise
    path.unlink()
    return target


def write_atomically(path: Path, content: bytes, *, mode: int = 0o666) -> None:
    """Write a whole file, in place of one that is there.

    Args:
        path: Its path.
        content: All that it is to hold.
        mode: Its permissions, limited by the umask.

    Raises:
        OSError: It cannot be written; what was there still is.
    """
    file = AtomicFile(path, mode=mode, replaces=True)
    try:
        file.file.write(content)
        file.commit()
    except BaseException:
        file.discard()
        raise

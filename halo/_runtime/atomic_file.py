"""A file that is written atomically: in the end it is complete, or not there at all."""

from __future__ import annotations

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
        if self._replaces:
            return self._path.replace(self._to)
        path = self._reserved(names)
        try:
            return self._path.replace(path)
        except BaseException:
            path.unlink(missing_ok=True)  # it is ours, and empty
            raise

    def _reserved(self, names: Iterable[str]) -> Path:
        """The path to move it to, where there is an empty file now that nobody else can have made."""
        for name in names if self._is_folder else ():
            path = self._to / name
            try:
                path.open("xb").close()
            except FileExistsError:
                continue
            return path
        self._to.open("xb").close()
        return self._to

    def discard(self) -> None:
        """Remove the temporary file."""
        try:
            self.file.close()  # it may have buffered data, and the disk may be full
        finally:
            self._path.unlink(missing_ok=True)


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

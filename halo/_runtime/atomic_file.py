"""A file that is written atomically: in the end it is complete, or not there at all."""

from __future__ import annotations

import errno
import os
from pathlib import Path


class AtomicFile:
    """A file that is written atomically: in the end it is complete, or not there at all."""

    def __init__(self, to: str | os.PathLike[str], *, mode: int = 0o666) -> None:
        """Open a temporary file in the same folder.

        Args:
            to: The path of the file, or of a folder to put it into under its own name.
            mode: Its permissions, limited by the umask.
        """
        self._to = Path(to)
        self._is_folder = self._to.is_dir()
        folder = self._to if self._is_folder else self._to.parent
        if not folder.is_dir():
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(folder))
        self._path = folder / f".halo-{os.urandom(8).hex()}"
        self.file = open(  # noqa: SIM115  # pathlib takes no opener; it is closed by `commit` or `discard`
            self._path, "xb", opener=lambda path, flags: os.open(path, flags, mode)
        )

    def commit(self, filename: str = "", id: object = "") -> Path:
        """Move it to its final path, and return that. If it fails, call `discard`.

        Args:
            filename: Its own name, if `to` is a folder.
            id: Added to the name if a file of that name exists already; that one stays.
        """
        self.file.close()
        return self._path.replace(self._free(filename, id) if self._is_folder and filename else self._to)

    def _free(self, filename: str, id: object) -> Path:
        """The path of that name in the folder, reserved at once; with the id in it if the name is taken."""
        path = self._to / filename
        try:
            path.open("xb").close()
        except FileExistsError:
            return path.with_name(f"{path.stem} ({id}){path.suffix}")
        return path

    def discard(self) -> None:
        """Remove the temporary file."""
        try:
            self.file.close()  # it may have buffered data, and the disk may be full
        finally:
            self._path.unlink(missing_ok=True)

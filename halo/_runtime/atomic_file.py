"""A file that is being written: in the end it is there whole, or not at all."""

from __future__ import annotations

import errno
import os
from pathlib import Path


class AtomicFile:
    """A file that is being written: in the end it is there whole, or not at all."""

    def __init__(self, to: str | os.PathLike[str], *, mode: int = 0o666) -> None:
        """Begin in the folder that it will be in.

        Args:
            to: The path of the file, or of a folder to put it into under its own name.
            mode: Who may use it, as far as the umask allows.
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
        """Put it where it belongs; gives its path. If that fails, `discard` it.

        Args:
            filename: Its own name, in a folder.
            id: What tells it from another of the same name, which is there already and stays.
        """
        self.file.close()
        return self._path.replace(self._free(filename, id) if self._is_folder and filename else self._to)

    def _free(self, filename: str, id: object) -> Path:
        """The path of that name in the folder, taken at once, or one with the id in it if it is taken already."""
        path = self._to / filename
        try:
            path.open("xb").close()
        except FileExistsError:
            return path.with_name(f"{path.stem} ({id}){path.suffix}")
        return path

    def discard(self) -> None:
        """Leave nothing of it."""
        try:
            self.file.close()  # it may still have something to write, and the disk be full
        finally:
            self._path.unlink(missing_ok=True)

"""What stands beside a target until it is whole: its part (`tickets.csv.part`), and what that is of.

A target has one part. What it is of is in `tickets.csv.part.json`, which is also what a process locks that writes the
part, and which becomes the manifest in the end. Lines that come again are compared with those that a part has, and
stay where they are up to the first that differs: whatever a part holds, the target is what it would have been without
it. Nothing of a part counts before that, so a line that was torn when a process was killed is only one that differs.
"""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self, cast

from .._runtime.atomic_file import move
from .._runtime.file_lock import try_lock
from .statuses import REFUSED, USAGE, Failure

__all__ = ["Lines", "PartialFile", "flush_to_disk"]

_BUFFER = 1 << 17
"""Bytes that are written at once, and lost if the process is killed: rows have some thousands."""


class PartialFile:
    """The part of a target, which this process alone writes until it leaves the context.

    Args:
        target: The file that is to be; a link stays, and what it leads to is the target.
        identity: What makes a part one of the same export.
        replaces: Whether the target may take the place of a file that is there.
        say: Says what becomes of the part.

    Attributes:
        target: The file that is to be.
        path: The part.

    Raises:
        Failure: The target is there, another process writes the part, or a file of that name is not ours.
        OSError: The folder is not there, or cannot be written.
    """

    def __init__(
        self, target: Path, identity: Mapping[str, Any], *, replaces: bool, say: Callable[[str], None]
    ) -> None:
        if target.is_symlink():
            target = Path(os.path.realpath(target))
        self.target, self.path = target, target.with_name(f"{target.name}.part")
        self._identity, self._replaces, self._say = json.loads(json.dumps(identity)), replaces, say
        self._mode = _mode_of(target, may_exist=replaces)
        self._head_path = target.with_name(f"{target.name}.part.json")
        self._head = self._locked()
        self._is_published = self._is_same = False

    def _locked(self) -> IO[bytes]:
        """The file that says what the part is of, locked."""
        while True:
            file = self._opened(self._head_path, "r+b", os.O_RDWR | os.O_CREAT)
            try:
                is_ours = try_lock(file.fileno())
            except OSError as error:  # of a file system without locks; it names no file
                file.close()
                raise Failure(USAGE, f"{self._head_path} cannot be locked: {error.strerror}.") from error
            if not is_ours:
                file.close()
                raise Failure(USAGE, f"Another export to {self.target} is running, and was left alone.")
            try:
                if os.path.samestat(os.fstat(file.fileno()), self._head_path.stat()):
                    return file
            except FileNotFoundError:
                pass
            file.close()  # it was another's when it was opened, and by now it is the manifest, or gone

    def __enter__(self) -> Self:
        """Look at what is there; nothing is changed.

        Raises:
            Failure: There is a file of that name that no export has left.
        """
        head = self._read_head()
        foreign = self.path if head == {} else self._head_path
        if head is None or (not head and os.path.lexists(self.path)):
            self._leave(is_empty=head == {})
            raise Failure(USAGE, f"{foreign} is in the way, and no export has left it: move it away.")
        self._is_same = {name: head.get(name) for name in self._identity} == self._identity
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Leave a part that holds something, and nothing otherwise."""
        if self._is_published:
            self._head.close()
            return
        size = self._size()
        if size and self._is_same:
            self._say(f"What came so far is in {self.path}; {self.target} was left as it was. Run the command again.")
        if not size:
            self.path.unlink(missing_ok=True)
        self._leave(is_empty=not size)

    def lines(self) -> Lines:
        """Lines for the part: those that it has, and what comes after them. Nothing is opened before the first."""
        return Lines(self)

    def open(self, *, anew: bool = False) -> IO[bytes]:
        """The part, at its beginning.

        Args:
            anew: Whether nothing of it can be used.
        """
        size = self._size()
        if size and self._is_same and not anew:
            return self._opened(self.path, "r+b", os.O_RDWR)
        if size and not self._is_same:
            self._say(f"{self.path} was of another export; it is begun anew.")
        self.path.unlink(missing_ok=True)
        self._write_head(self._identity)
        self._is_same = True
        return self._opened(self.path, "w+b", os.O_RDWR | os.O_CREAT | os.O_EXCL)

    def publish(self, manifest: Mapping[str, Any]) -> None:
        """Put the part in the place of the target in one step, and a manifest beside it.

        Raises:
            Failure: A target has appeared meanwhile.
        """
        manifest_path = self.target.with_name(f"{self.target.name}.manifest.json")
        self._write_head({**self._identity, **manifest})  # first, as a full disk may refuse it
        flush_to_disk(self._head)
        if self._replaces or not os.path.lexists(self.target):
            manifest_path.unlink(missing_ok=True)  # it would stand beside another file, if the process is killed here
        try:
            move(self.path, self.target, replaces=self._replaces)
        except FileExistsError as error:
            raise Failure(REFUSED, f"{self.target} has appeared meanwhile: --force replaces it.") from error
        self._is_published = True
        if os.name == "nt":  # where what is open cannot be moved; elsewhere nobody can lock it in between
            self._head.close()
        self._head_path.replace(manifest_path)

    def _size(self) -> int:
        """The size of what can be gone on with; 0 if there is nothing, or if it has another name besides.

        That is a target which was published when its process was killed, and must not be written to.
        """
        try:
            stats = self.path.lstat()
        except FileNotFoundError:
            return 0
        return stats.st_size if stat.S_ISREG(stats.st_mode) and stats.st_nlink < 2 else 0

    def _leave(self, *, is_empty: bool) -> None:
        """Let others have it, and leave no file that says what nothing is of."""
        if os.name == "nt":  # where what is open cannot be removed
            self._head.close()
        if is_empty:
            self._head_path.unlink(missing_ok=True)
        self._head.close()

    def _read_head(self) -> dict[str, Any] | None:
        """What the part is of; empty if the file is, as there is no part yet; None if it is not ours."""
        self._head.seek(0)
        content = self._head.read()
        try:
            head: Any = json.loads(content or b"{}")
        except ValueError:
            return None
        is_ours = isinstance(head, dict) and ("resource" in head or not content)
        return cast("dict[str, Any]", head) if is_ours else None

    def _write_head(self, content: Mapping[str, Any]) -> None:
        """Write what the part is of; over what is there, so that it can be read wherever the process is killed."""
        text = json.dumps(content, indent=2).encode() + b"\n"
        self._head.seek(0)
        self._head.write(text.ljust(os.fstat(self._head.fileno()).st_size))
        self._head.flush()
        self._head.truncate(len(text))

    def _opened(self, path: Path, mode: str, flags: int) -> IO[bytes]:
        """A file that nobody may read who may not read the target."""
        permissions = 0o666 if self._mode is None else self._mode
        flags |= getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
        descriptor = os.open(path, flags, permissions)
        file = os.fdopen(descriptor, mode, _BUFFER)
        if self._mode is not None and os.name == "posix":
            os.fchmod(file.fileno(), self._mode)
        return cast("IO[bytes]", file)


class Lines:
    """Lines of a part, in order."""

    def __init__(self, part: PartialFile) -> None:
        self._part = part
        self._file: IO[bytes] | None = None
        self._at, self._is_comparing = 0, True

    def __enter__(self) -> Self:
        return self

    def write(self, line: bytes) -> bool:
        """Write a line, unless it is there; returns whether it is."""
        file = self._file = self._file or self._part.open()
        if self._is_comparing:
            if file.read(len(line)) == line:
                self._at += len(line)
                return True
            self._cut(file)
        file.write(line)
        return False

    def _cut(self, file: IO[bytes]) -> None:
        """Leave nothing after the last line that was there."""
        file.seek(self._at)
        file.truncate()
        self._is_comparing = False

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """End the part, if all lines have come; otherwise it keeps what it has besides."""
        file = self._file = self._file or (self._part.open() if kind is None else None)
        if file is None:
            return
        with file:
            if kind is None:
                if self._is_comparing:
                    self._cut(file)
                flush_to_disk(file)


def flush_to_disk(file: IO[bytes]) -> None:
    """Let the disk have it, before it takes the place of another."""
    file.flush()
    os.fsync(file.fileno())


def _mode_of(target: Path, *, may_exist: bool) -> int | None:
    """The permissions of a target that is there, and writable; None if there is none.

    Raises:
        Failure: It is there and may not, or is no file.
    """
    try:
        stats = target.stat()
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(stats.st_mode):
        raise Failure(USAGE, f"{target} is not a file that can be replaced.")
    if not may_exist:
        raise Failure(USAGE, f"{target} exists: --force replaces it.")
    return stat.S_IMODE(stats.st_mode) & 0o777 | 0o600

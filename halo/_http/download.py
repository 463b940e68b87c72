"""A file that was downloaded, and under which name it may be kept."""

from __future__ import annotations

import errno
import os
import re
import secrets
from collections.abc import Mapping
from email.message import Message
from pathlib import Path
from urllib.parse import unquote

import attrs

_UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"|?*]')  # what Windows refuses, too
_ENCODED = re.compile(r"(?i)filename\*=utf-8'[^']*'([^;\s]+)")
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")


@attrs.frozen
class Download:
    """The content of a file.

    Attributes:
        filename: Its name, without any folder; safe to keep it under.
        content_type: The media type, as the server says it.
        content: The bytes. Not part of the repr.
    """

    filename: str
    content_type: str
    content: bytes = attrs.field(repr=lambda content: f"<{len(content)} bytes>")


class Part:
    """A file that is being written: in the end it is there whole, or not at all."""

    def __init__(self, to: str | os.PathLike[str]) -> None:
        """Begin in the folder that it will be in.

        Args:
            to: The path of the file, or of a folder to put it into under its own name.
        """
        self._to = Path(to)
        self._is_folder = self._to.is_dir()
        folder = self._to if self._is_folder else self._to.parent
        if not folder.is_dir():
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(folder))
        self._path = folder / f".halo-{secrets.token_hex(8)}"
        self.file = self._path.open("xb")  # readable for whom the umask says; `tempfile` makes files for oneself alone

    def keep(self, filename: str, id: object) -> Path:
        """Put it where it belongs; gives its path. Where that fails, `drop` it.

        Args:
            filename: Its own name.
            id: What tells it from another of the same name, which is there already and stays.
        """
        self.file.close()
        return self._path.replace(self._free(filename, id) if self._is_folder else self._to)

    def _free(self, filename: str, id: object) -> Path:
        """The path of that name in the folder, taken at once, or one with the id in it where it is taken already."""
        path = self._to / filename
        try:
            path.open("xb").close()
        except FileExistsError:
            return path.with_name(f"{path.stem} ({id}){path.suffix}")
        return path

    def drop(self) -> None:
        """Leave nothing of it."""
        try:
            self.file.close()  # it may still have something to write, and the disk be full
        finally:
            self._path.unlink(missing_ok=True)


def is_file(headers: Mapping[str, str]) -> bool:
    """Whether an answer is a file and not, for example, a login page: Halo names files in `Content-Disposition`."""
    return "content-disposition" in headers or "html" not in headers.get("content-type", "")


def filename_in(headers: Mapping[str, str], otherwise: str) -> str:
    """The name in `Content-Disposition`, made safe: no folder, nothing that a system refuses.

    Args:
        headers: Of the answer.
        otherwise: The name where none is given, or none that could be used.
    """
    disposition = headers.get("content-disposition", "")
    encoded = _ENCODED.search(disposition)  # the better of the two, where both are sent (RFC 6266)
    name = (unquote(encoded[1]) if encoded else _plain(disposition)).replace("\\", "/").rpartition("/")[2]
    name = _UNSAFE.sub("_", name).strip(" .")
    return f"_{name}" if _RESERVED.fullmatch(name) else name or otherwise


def _plain(disposition: str) -> str:
    message = Message()
    message["content-disposition"] = disposition
    return message.get_filename() or ""

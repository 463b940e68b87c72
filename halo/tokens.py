"""Stores tokens between runs, for programs that start often: `Halo(token_store=FileTokenStore(path))`.

Without a store, each client keeps its token in memory only.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
from pathlib import Path
from typing import Any, Protocol, cast

import attrs

from ._runtime.atomic_file import AtomicFile
from ._runtime.file_lock import file_lock
from .credentials import is_token_text

__all__ = ["FileTokenStore", "StoredToken", "TokenStore"]

_log = logging.getLogger("halo")


@attrs.frozen
class StoredToken:
    """A token, and how long it is valid.

    Attributes:
        access_token: The text after `Bearer`. Not part of the repr.
        stale_at: From this time on (seconds since 1970), a new token is fetched before the next request.
        expires_at: From this time on (seconds since 1970), it is no longer valid.
    """

    access_token: str = attrs.field(repr=False)
    stale_at: float
    expires_at: float


class TokenStore(Protocol):
    """Stores tokens under a key that stands for server, tenant, application and scope, and reveals none of them.

    Both methods are called while a call waits for its token, so they should be quick.
    """

    def load(self, key: str) -> StoredToken | None:
        """The token of this key; None if there is none."""
        ...

    def save(self, key: str, token: StoredToken) -> None:
        """Store a token, in place of an older one."""
        ...


class FileTokenStore:
    """Stores tokens in a file that only its owner may read (mode 0600; on Windows, the user's profile protects it).

    If others may read the file, it is restricted to its owner before it is read, with a warning in the log. A file
    that cannot be read or written costs a sign-in and a warning, but fails no call. Several programs may share a file:
    while one of them writes, the operating system's lock on a second file (`.lock`) makes the others wait.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path).expanduser()
        self._warned: set[str] = set()

    def load(self, key: str) -> StoredToken | None:
        """The token of this key; None if there is none."""
        entry = self._read().get(key)
        fields = cast("dict[str, object]", entry) if isinstance(entry, dict) else {}
        match fields.get("access_token"), fields.get("stale_at"), fields.get("expires_at"):
            case token, int() | float() as stale_at, int() | float() as expires_at if is_token_text(token):
                return StoredToken(token, stale_at, expires_at)
            case _:
                return None

    def save(self, key: str, token: StoredToken) -> None:
        """Store a token; the file is replaced atomically, so that no reader sees half of it."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with file_lock(self.path.with_name(self.path.name + ".lock")):
                self._write({**self._read(), key: attrs.asdict(token)})
        except OSError as error:
            _log.warning("the token could not be stored for the next run: %s", error)

    def _write(self, entries: dict[str, Any]) -> None:
        file = AtomicFile(self.path, mode=0o600)
        try:
            file.file.write(json.dumps(entries).encode())
            file.commit()
        except BaseException:
            file.discard()
            raise

    def _read(self) -> dict[str, Any]:
        try:
            self._close_to_others()
            entries = json.loads(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, RecursionError) as error:
            self._warn(f"no stored token is used: {self.path} cannot be read ({type(error).__name__})")
            return {}
        return cast("dict[str, Any]", entries) if isinstance(entries, dict) else {}

    def _close_to_others(self) -> None:
        """Restrict the file to its owner: it may have been copied or restored. Windows has no such mode."""
        mode = self.path.stat().st_mode
        if os.name != "posix" or not mode & 0o077:
            return
        with contextlib.suppress(OSError):  # another user owns it
            self.path.chmod(0o600)
        self._warn(f"{self.path} was readable by others (mode {mode & 0o777:o}), and so was the token in it")

    def _warn(self, text: str) -> None:
        """Log a warning once, although the file is read more than once."""
        if text not in self._warned:
            self._warned.add(text)
            _log.warning("%s", text)

    def __repr__(self) -> str:
        return f"FileTokenStore({str(self.path)!r})"

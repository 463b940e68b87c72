"""Stores tokens between runs, for programs that start often: `Halo(token_store=FileTokenStore(path))`.

Without a store, each client keeps its token in memory only.
"""

from __future__ import annotations

import json
import logging
import os
from pathlib import Path
from typing import Any, Protocol, TypeGuard, cast

import attrs

from ._runtime.file_lock import file_lock
from ._runtime.private_file import close_to_others, write_private
from .credentials import is_token_text
from .errors import ConfigurationError

__all__ = ["FileTokenStore", "StoredToken", "TokenStore"]

_log = logging.getLogger("halo")
_LEFT = "it is left as it is: delete it if nobody needs it, or give another path"


@attrs.frozen
class StoredToken:
    """A token, and how long it is valid.

    Attributes:
        access_token: The text after `Bearer`. Not part of the repr.
        stale_at: From this time on (seconds since 1970), a new token is fetched before the next request.
        expires_at: From this time on (seconds since 1970), it is no longer valid.
        scope: What the server said that it may do; empty if it did not say. Nothing is decided by it.
    """

    access_token: str = attrs.field(repr=False)
    stale_at: float
    expires_at: float
    scope: str = ""


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

    If others may read its tokens, the file is restricted to its owner, with a warning in the log. A file that cannot
    be read or written costs a sign-in and a warning, but fails no call. One that holds something other than tokens is
    left as it is, with a warning. Several programs may share a file: while one of them writes, the operating system's
    lock on a second file (`.lock`) makes the others wait.

    Raises:
        ConfigurationError: The path is that of a folder, or of something else that is not a file.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path).expanduser()
        self._warned: set[str] = set()
        if self.path.exists() and not self.path.is_file():
            what = "a folder" if self.path.is_dir() else "not a file"
            raise ConfigurationError(
                f"FileTokenStore({str(self.path)!r}): that is {what}.",
                advice=f"Give the path of a file, such as {str(self.path / 'tokens.json')!r}."
                if self.path.is_dir()
                else "Give the path of a file, which need not be there yet.",
            )

    def load(self, key: str) -> StoredToken | None:
        """The token of this key; None if there is none."""
        entry = (self._read() or {}).get(key)
        fields = cast("dict[str, object]", entry) if isinstance(entry, dict) else {}
        match fields.get("access_token"), fields.get("stale_at"), fields.get("expires_at"):
            case token, int() | float() as stale_at, int() | float() as expires_at if is_token_text(token):
                return StoredToken(token, stale_at, expires_at, str(fields.get("scope") or ""))
            case _:
                return None

    def save(self, key: str, token: StoredToken) -> None:
        """Store a token; the file is replaced atomically, so that no reader sees half of it."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with file_lock(self.path.with_name(self.path.name + ".lock")):
                if (entries := self._read()) is not None:
                    write_private(self.path, json.dumps({**entries, key: attrs.asdict(token)}).encode())
        except OSError as error:
            _log.warning("the token could not be stored for the next run: %s", error)

    def _read(self) -> dict[str, Any] | None:
        """The tokens by their keys; None if that cannot be said, so that the file must stay as it is."""
        try:
            entries: object = json.loads(self.path.read_bytes() or b"{}")
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, RecursionError) as error:
            self._warn(f"no stored token is used: {self.path} cannot be read ({type(error).__name__}); {_LEFT}")
            return None
        if not _are_tokens(entries):
            self._warn(f"no stored token is used: {self.path} holds something other than tokens; {_LEFT}")
            return None
        if (mode := close_to_others(self.path)) is not None:
            self._warn(f"{self.path} was readable by others (mode {mode:o}), and so was the token in it")
        return entries

    def _warn(self, text: str) -> None:
        """Log a warning once, although the file is read more than once."""
        if text not in self._warned:
            self._warned.add(text)
            _log.warning("%s", text)

    def __repr__(self) -> str:
        return f"FileTokenStore({str(self.path)!r})"


def _are_tokens(entries: object) -> TypeGuard[dict[str, Any]]:
    """Whether a file with these contents is one of ours."""
    if not isinstance(entries, dict):
        return False
    members = cast("dict[str, object]", entries).values()
    return all(isinstance(entry, dict) and "access_token" in entry for entry in members)

"""Where tokens are kept between runs, for programs that start often: `Halo(token_store=FileTokenStore(path))`.

Without a store each client keeps its token in memory alone.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import tempfile
import time
from collections.abc import Generator
from pathlib import Path
from typing import Any, Protocol, cast

import attrs

from .credentials import SENDABLE

__all__ = ["FileTokenStore", "StoredToken", "TokenStore"]

_log = logging.getLogger("halo")

_PATIENCE = 0.5  # seconds for another program to have its token kept
_ABANDONED = 10.0  # seconds after which a lock is that of a program that has died


@attrs.frozen
class StoredToken:
    """A token, and until when it is good.

    Attributes:
        access_token: What stands behind `Bearer`. Not part of the repr.
        stale_at: From this moment (seconds since 1970) a new one is fetched before the next request.
        expires_at: From this moment (seconds since 1970) it is good for nothing.
    """

    access_token: str = attrs.field(repr=False)
    stale_at: float
    expires_at: float


class TokenStore(Protocol):
    """Keeps tokens by a key that names server, tenant, application and scope, and tells none of them.

    Both methods are called while a call waits for its token, and should be quick.
    """

    def load(self, key: str) -> StoredToken | None:
        """The token of this key; None where there is none."""
        ...

    def save(self, key: str, token: StoredToken) -> None:
        """Keep it, in place of an older one."""
        ...


class FileTokenStore:
    """Keeps tokens in a file that only its owner may read (mode 0600; Windows has the user's profile for that).

    A file that others may read is made the owner's alone before it is read, with a warning in the log. One that cannot
    be read or written costs a sign-in and a warning, never a call. Several programs may use one file: while one of them
    writes, a file beside it (`.lock`) holds the others back.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path).expanduser()
        self._told: set[str] = set()

    def load(self, key: str) -> StoredToken | None:
        """The token of this key; None where there is none."""
        entry = self._all().get(key)
        kept = cast("dict[str, object]", entry) if isinstance(entry, dict) else {}
        match kept.get("access_token"), kept.get("stale_at"), kept.get("expires_at"):
            case str(token), int() | float() as stale_at, int() | float() as expires_at if SENDABLE.fullmatch(token):
                return StoredToken(token, stale_at, expires_at)
            case _:
                return None

    def save(self, key: str, token: StoredToken) -> None:
        """Keep it: the file is replaced whole, so that no reader sees half of it."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with _alone(self.path.with_name(self.path.name + ".lock")):
                self._write({**self._all(), key: attrs.asdict(token)})
        except OSError as error:
            _log.warning("the token is not kept for the next run: %s", error)

    def _write(self, entries: dict[str, Any]) -> None:
        descriptor, name = tempfile.mkstemp(dir=self.path.parent, prefix=".halo-")  # made with mode 0600
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                json.dump(entries, file)
            Path(name).replace(self.path)
        except BaseException:
            with contextlib.suppress(OSError):
                Path(name).unlink()
            raise

    def _all(self) -> dict[str, Any]:
        try:
            self._close_to_others()
            said = json.loads(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, RecursionError) as error:
            self._warn(f"no token of an earlier run: {self.path} cannot be read ({type(error).__name__})")
            return {}
        return cast("dict[str, Any]", said) if isinstance(said, dict) else {}

    def _close_to_others(self) -> None:
        """A file that was copied or restored may be open to others; Windows has no such mode."""
        mode = self.path.stat().st_mode
        if os.name != "posix" or not mode & 0o077:
            return
        with contextlib.suppress(OSError):  # it is another's
            self.path.chmod(0o600)
        self._warn(f"{self.path} could be read by others (mode {mode & 0o777:o}), and with it the token in it")

    def _warn(self, text: str) -> None:
        """Once, although a run reads the file more than once."""
        if text not in self._told:
            self._told.add(text)
            _log.warning("%s", text)

    def __repr__(self) -> str:
        return f"FileTokenStore({str(self.path)!r})"


@contextlib.contextmanager
def _alone(lock: Path) -> Generator[None]:
    """While no other program does the same; where it takes too long, all the same: that costs a sign-in at most."""
    # On Windows, a file that somebody is about to remove cannot be opened; elsewhere, only the folder says so.
    is_held = (FileExistsError, PermissionError) if os.name == "nt" else (FileExistsError,)
    deadline, is_ours = time.monotonic() + _PATIENCE, False
    while not is_ours and time.monotonic() < deadline:
        try:
            os.close(os.open(lock, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            is_ours = True
        except is_held:
            with contextlib.suppress(OSError):
                if time.time() - lock.stat().st_mtime > _ABANDONED:
                    lock.unlink()
            time.sleep(0.005)
    try:
        yield
    finally:
        if is_ours:
            with contextlib.suppress(OSError):
                lock.unlink()

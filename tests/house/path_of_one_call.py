"""The path of one call: the files of halo that a warm `tickets.list(client_id=123).first()` enters, in order.

    python tests/house/path_of_one_call.py

A file is entered when a function of it is called from another file of halo; going on with a generator, and returning,
are no entries. What runs in httpx and `halo_api` on the way is not listed.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

import halo
from halo import Halo
from halo.sandbox import Sandbox, Settings

HALO = Path(halo.__file__).resolve().parent


class Entries:
    """The files that are entered, in order; one that is entered again stands there again."""

    def __init__(self) -> None:
        self.files: list[str] = []
        self._seen: list[FrameType] = []  # kept, so that no other frame gets the same identity

    def record(self, frame: FrameType, event: str, _argument: object) -> None:
        """What `sys.setprofile` calls."""
        name = _name_of(frame)
        if event != "call" or name is None or any(frame is seen for seen in self._seen):
            return
        self._seen.append(frame)
        if name != _caller_of(frame):
            self.files.append(name)


def _name_of(frame: FrameType) -> str | None:
    """The file of a frame relative to halo, if it is one of the client's."""
    path = Path(frame.f_code.co_filename)
    if not path.is_relative_to(HALO) or path.is_relative_to(HALO / "sandbox"):
        return None
    return path.relative_to(HALO).as_posix()


def _caller_of(frame: FrameType) -> str | None:
    """The file of halo that is nearest below on the stack."""
    caller = frame.f_back
    while caller is not None:
        if (name := _name_of(caller)) is not None:
            return name
        caller = caller.f_back
    return None


@contextmanager
def _client() -> Iterator[Halo]:
    sandbox = Sandbox(Settings(tickets=50))
    known = sandbox.settings
    with sandbox.serve() as url:
        secret, tenant = known.client_secret, known.tenant
        with Halo(base_url=url, client_id=known.client_id, client_secret=secret, tenant=tenant) as client:
            yield client


def files_entered() -> list[str]:
    """The files, in order."""
    entries = Entries()
    with _client() as client:
        tickets = client.tickets
        tickets.list(client_id=123).first()  # it signs in, connects, and loads what is loaded late
        sys.setprofile(entries.record)
        try:
            tickets.list(client_id=123).first()
        finally:
            sys.setprofile(None)
    return entries.files


if __name__ == "__main__":
    print(*files_entered(), sep="\n")  # noqa: T201  # what it is for

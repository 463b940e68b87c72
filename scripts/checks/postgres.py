"""A PostgreSQL for a few minutes: the one that is installed, with data in a temporary folder, on loopback."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import attrs
import psycopg2  # type: ignore[import-untyped, unused-ignore]

_FOLDERS = "/usr/lib/postgresql"


class NotThereError(Exception):
    """No PostgreSQL can be started here; the text says why."""


@attrs.frozen
class Database:
    """A database that runs.

    Attributes:
        url: Its URL.
        version: What it is.
    """

    url: str
    version: str

    def query(self, sql: str) -> list[tuple[Any, ...]]:
        """The rows of a query."""
        return _query(self.url, sql)


@contextmanager
def running() -> Generator[Database]:
    """A database that runs until the block ends.

    Raises:
        NotThereError: None is installed, or this user may not start one.
    """
    programs = _programs()
    owner = _owner()
    with tempfile.TemporaryDirectory() as name:
        folder, port = Path(name), _free_port()
        folder.chmod(0o755)
        home = folder / "home"
        home.mkdir()
        if owner is not None:
            os.chown(home, *owner)
        who: dict[str, Any] = {} if owner is None else {"user": owner[0], "group": owner[1]}

        def run(program: str, *arguments: str) -> None:
            command = [str(programs / program), "-D", str(home / "data"), *arguments]
            environment = {**os.environ, "HOME": str(home)}
            done = subprocess.run(
                command, check=False, capture_output=True, text=True, cwd=home, env=environment, **who
            )
            if done.returncode:
                raise NotThereError(f"{program} failed: {done.stderr.strip() or done.stdout.strip()}")

        run("initdb", "-U", "halo", "--auth=trust", "--encoding=UTF8", "--no-locale")
        options = f"-c listen_addresses=127.0.0.1 -c port={port} -c unix_socket_directories={home}"
        run("pg_ctl", "-w", "-o", options, "-l", str(home / "log"), "start")
        try:
            url = f"postgresql://halo:not-asked-for@127.0.0.1:{port}/postgres"
            yield Database(url, str(_query(url, "SELECT version()")[0][0]).partition(" on ")[0])
        finally:
            run("pg_ctl", "-m", "immediate", "stop")


def _programs() -> Path:
    """The folder with `initdb` and `pg_ctl`."""
    there = shutil.which("initdb")
    versions = sorted(Path(_FOLDERS).glob("*/bin/initdb"))
    if there is None and not versions:
        raise NotThereError("there is no PostgreSQL here; on Debian, 'apt-get install postgresql' brings one")
    return Path(there).parent if there is not None else versions[-1].parent


def _owner() -> tuple[int, int] | None:
    """The user and the group that PostgreSQL runs as, because it refuses root; None for those of this process."""
    if os.name != "posix":
        raise NotThereError("it is started on Linux and macOS alone")
    if os.geteuid() != 0:
        return None
    import pwd  # noqa: PLC0415  # only where there is such a thing

    for name in ("postgres", "nobody"):
        try:
            user = pwd.getpwnam(name)
        except KeyError:
            continue
        return user.pw_uid, user.pw_gid
    raise NotThereError("it refuses to run as root, and there is no other user")


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


def _query(url: str, sql: str) -> list[tuple[Any, ...]]:
    connection = psycopg2.connect(url)
    try:
        with connection.cursor() as cursor:
            cursor.execute(sql)
            rows: list[tuple[Any, ...]] = cursor.fetchall()
            return rows
    finally:
        connection.close()

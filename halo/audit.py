"""A record of every call, as JSON lines: who, what, when, and how it ended.

    from halo import Halo
    from halo.audit import AuditLog

    with AuditLog("calls.jsonl", who="nightly-sync") as log, Halo(hooks=log.hooks) as halo:
        ...

A line holds no query, body, name or secret: method, path and outcome are enough to answer what was done.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import threading
from pathlib import Path
from types import TracebackType
from typing import Self

from .hooks import Hooks, ResponseEvent

__all__ = ["AuditLog"]


class AuditLog:
    """Appends a line for each attempt; may be shared by clients and threads.

    Attributes:
        hooks: What to give to `Halo(hooks=...)`.
    """

    def __init__(self, path: str | os.PathLike[str], *, who: str) -> None:
        """The file is made when it is not there, and never shortened.

        Args:
            path: Of the file.
            who: The program or person on whose behalf calls are made.
        """
        self._file = Path(path).open("a", encoding="utf-8")  # noqa: SIM115  # closed by close()
        self._who = who
        self._lock = threading.Lock()
        self.hooks = Hooks(response=self._write)

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _write(self, event: ResponseEvent) -> None:
        line = {
            "time": dt.datetime.now(dt.UTC).isoformat(timespec="milliseconds"),
            "who": self._who,
            "method": event.method,
            "path": event.path,
            "operation": event.operation,
            "attempt": event.attempt,
            "status": event.status_code,
            "outcome": event.error or _outcome(event.status_code),
            "milliseconds": round(1000 * event.seconds),
        }
        with self._lock:
            self._file.write(json.dumps(line, ensure_ascii=False) + "\n")
            self._file.flush()


def _outcome(status_code: int | None) -> str:
    return "done" if status_code is not None and status_code < 300 else "refused"

"""An audit log of all requests, as JSON lines: who, what, when, and the outcome.

    from halo import Halo
    from halo.audit import AuditLog

    with AuditLog("calls.jsonl", who="nightly-sync") as log, Halo(hooks=log.hooks) as halo:
        ...

A line is written for each attempt when it has ended, even if it was not sent; and for each sign-in when it begins. A
line holds no query, body, name or secret: host, tenant, operation, effect and ids tell what was to be done to which
records, and outcome what is certain about it, in the words of `halo.hooks.Outcome`. (A new record has no id yet, and
none is read from the response.)
"""

from __future__ import annotations

import datetime as dt
import json
import os
import threading
from pathlib import Path
from types import TracebackType
from typing import Self

from .hooks import Hooks, RefreshEvent, ResponseEvent

__all__ = ["AuditLog"]


class AuditLog:
    """Appends a line for each attempt and sign-in; may be shared by clients, tenants and threads.

    Attributes:
        hooks: For `Halo(hooks=...)`.
    """

    def __init__(self, path: str | os.PathLike[str], *, who: str) -> None:
        """Open the file to append to it, or create it.

        Args:
            path: Of the file.
            who: The program or person on whose behalf the calls are made.
        """
        self._file = Path(path).open("a", encoding="utf-8")  # noqa: SIM115  # closed by close()
        self._who = who
        self._lock = threading.Lock()
        self.hooks = Hooks(response=self._record_attempt, refresh=self._record_sign_in)

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

    def _record_attempt(self, event: ResponseEvent) -> None:
        self._write(
            event.host,
            event.tenant,
            method=event.method,
            path=event.path,
            operation=event.operation,
            effect=event.effect,
            ids=event.ids,
            attempt=event.attempt,
            status=event.status_code,
            outcome=event.outcome,
            error=event.error,
            milliseconds=round(1000 * event.seconds),
        )

    def _record_sign_in(self, event: RefreshEvent) -> None:
        self._write(event.host, event.tenant, operation="sign_in", reason=event.reason)

    def _write(self, host: str, tenant: str | None, **fields: object) -> None:
        time = dt.datetime.now(dt.UTC).isoformat(timespec="milliseconds")
        line = {"time": time, "who": self._who, "host": host, "tenant": tenant, **fields}
        with self._lock:
            self._file.write(json.dumps(line, ensure_ascii=False) + "\n")
            self._file.flush()

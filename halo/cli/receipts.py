"""The file of receipts: what became of each record of a batch, so that a second run can go on.

Its first line says what it is for; each other line is what became of one record. It holds ids, statuses and the
server's reasons, and not the records. A line is written before the next record is begun, so that of a process that was
killed at most as many records are in doubt as were sent side by side: the first ones without a receipt. A run that goes
on writes so before it sends anything; what had failed by then is without a receipt again.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, cast

import click

from .error_report import error_text
from .statuses import BATCH, UNKNOWN, USAGE, Failure

if TYPE_CHECKING:
    from .options import Run

__all__ = ["Receipts", "end_batch", "reason_of", "refuse_idle"]

_MOST_REASONS = 3
"""Why so many records failed is told; of the others the receipts say it."""
SIDE_BY_SIDE = 16
"""What a client sends at once, unless it is told otherwise."""


class Receipts:
    """The receipts of one batch.

    Attributes:
        path: The file.
        todo: The indexes of the records that are still to be sent, in order.
        in_doubt: Those of them that may have been sent already.
        reasons: Why the first ones failed in this run, in words.
    """

    def __init__(self, path: Path, statuses: dict[int, str], todo: list[int], in_doubt: list[int]) -> None:
        self.path, self.todo, self.in_doubt = path, todo, in_doubt
        self.statuses = statuses
        self.reasons: list[str] = []
        self._lock = Lock()

    @classmethod
    def begin(cls, path: Path | None, command: str, resource: str, items: Sequence[Any]) -> Receipts:
        """Begin a file for these records.

        Raises:
            Failure: It exists already.
            OSError: It cannot be written.
        """
        now = dt.datetime.now().astimezone().strftime("%Y%m%d-%H%M%S-%f")
        path = path or Path(f"halo-{command}-{resource}-{now}.receipts.jsonl")
        head = {"receipts": f"{resource} {command}", "records": len(items), "digest": _digest(items)}
        try:
            with path.open("x", encoding="utf-8") as file:
                file.write(json.dumps(head) + "\n")
        except FileExistsError as error:
            raise Failure(USAGE, f"{path} exists: --resume {path} goes on with it, or give another name.") from error
        return cls(path, {}, [*range(len(items))], [])

    @classmethod
    def resume(cls, path: Path, command: str, resource: str, items: Sequence[Any]) -> Receipts:
        """Go on with a file.

        Raises:
            Failure: It is for something else, or these are not the records that it was begun with.
        """
        lines = _lines(path)
        head = lines[0] if lines else {}
        if head.get("receipts") != f"{resource} {command}":
            raise Failure(USAGE, f"{path} has no receipts of '{resource} {command}'.")
        if head.get("records") != len(items) or head.get("digest") != _digest(items):
            raise Failure(USAGE, f"{path} is for other records: give those that it was begun with, unchanged.")
        statuses, is_over = dict[int, str](), False
        for line in lines[1:]:
            is_over = "ended" in line
            if "resumed" in line:
                statuses = {index: status for index, status in statuses.items() if status != "failed"}
            if "index" in line:
                statuses[int(line["index"])] = str(line["status"])
        silent = [index for index in range(len(items)) if index not in statuses]
        in_doubt = [index for index, status in statuses.items() if status == "unknown"]
        in_doubt += [] if is_over else silent[:SIDE_BY_SIDE]
        todo = [index for index in range(len(items)) if statuses.get(index) != "done"]
        return cls(path, statuses, todo, sorted(in_doubt))

    def go_on(self) -> None:
        """Write that records are under way again."""
        self._write({"resumed": _now()})

    def add(self, index: int, status: str, id: Any = None, error: BaseException | None = None) -> None:
        """Write what became of a record: "done", "failed" or "unknown"."""
        line: dict[str, Any] = {"index": index, "status": status}
        if id is not None:
            line["id"] = id
        if error is not None:
            line["error"] = getattr(error, "problem", "") or str(error)
        with self._lock:
            if error is not None:
                self.reasons = [*self.reasons, reason_of(index, error)][:_MOST_REASONS]
            self.statuses[index] = status
            self._write(line)

    def end(self) -> None:
        """Write that no record is under way any more."""
        self._write({"ended": _now()})

    def count(self, status: str) -> int:
        """How many records have this status."""
        return sum(each == status for each in self.statuses.values())

    def _write(self, line: dict[str, Any]) -> None:
        with self.path.open("ab") as file:
            file.write(json.dumps(line).encode() + b"\n")


def reason_of(index: int, error: BaseException) -> str:
    """Why a record failed, for whoever looks."""
    text, record = error_text(error).partition("\n")[0], f"record {index + 1}: "
    return text if record in text else f"{record}{text}"


def end_batch(run: Run, unknown: int, failed: int, path: str, reasons: Sequence[str]) -> None:
    """Let the command end as its batch did, with the first reasons."""
    if failed:
        go_on = f" Go on with --resume {path}" if path else ""
        text = (
            f"{failed} of the records failed." if not unknown else f"{unknown} may have happened: they are looked for."
        )
        text = "\n".join([f"{text}{go_on}", *reasons[:_MOST_REASONS]])
        run.failure = Failure(UNKNOWN if unknown else BATCH, text)


def refuse_idle(batch: Mapping[str, Any], has_receipts: bool, look_by: str | None = None) -> None:
    """Nothing, if each option of a batch does what it says.

    Raises:
        UsageError: One has nothing to do, and whoever gave it relies on it.
    """
    for name in ("receipts", "resume"):
        if batch[name] is not None and not has_receipts:
            raise click.UsageError(f"--{name}: one record has no receipts. They are for several, of --from FILE.")
    if look_by is not None and batch["resume"] is None:
        raise click.UsageError("--look-by is for --resume.")


def _now() -> str:
    return dt.datetime.now(dt.UTC).isoformat(timespec="seconds")


def _lines(path: Path) -> list[dict[str, Any]]:
    """The lines of the file; one that was being written when the process was killed is cut off."""
    lines: list[dict[str, Any]] = []
    content = path.read_bytes()
    whole = content.rfind(b"\n") + 1
    if 0 < whole < len(content):
        os.truncate(path, whole)
    for number, text in enumerate(content[:whole].splitlines(), 1):
        try:
            line = json.loads(text)
        except ValueError as error:
            raise Failure(USAGE, f"{path}, line {number}: it is not JSON.") from error
        lines.append(cast("dict[str, Any]", line) if isinstance(line, dict) else {})
    return lines


def _digest(items: Sequence[Any]) -> str:
    """What tells these records from others, and reveals none of them."""
    return hashlib.sha256(json.dumps(items, sort_keys=True, default=str).encode()).hexdigest()

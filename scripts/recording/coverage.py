"""Which answers of the contract are on cassettes: a table of operations and statuses, kept in `docs/contract-tests.md`.

Coverage may only grow: a table with less is written only where that is said to be right, and the difference shows what
was lost. An operation that is new in the contract gets its row with the next recording.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from scripts.codegen.contract.conformity import Contract
from scripts.environment.virtual import ROOT
from scripts.recording.cassettes import Cassette, all_cassettes

COMMAND = "python scripts/record.py --coverage"
RECORD = ROOT / "docs" / "contract-tests.md"

ON_TAPE, MISSING, UNKNOWN = "✓", "·", ""

Answer = tuple[str, str]
"""An operation and a status."""

HEAD = f"""\
<!-- Written by `{COMMAND}` from here on; do not edit. -->

A row for each operation of the contract, a column for each status: {ON_TAPE} on tape, {MISSING} in the contract and on
no tape, empty where the contract has no such answer.
"""


class LostError(Exception):
    """Something that was on tape is there no longer; the text names it, and the command for when that is intended."""


def renew(*, may_lose: bool = False) -> int:
    """Write the table anew and print how much is on tape; the exit status.

    Args:
        may_lose: Write it although something that was on tape is there no longer.
    """
    contract = Contract.read()
    on_tape = answers(contract, all_cassettes())
    try:
        replaced(RECORD, table(contract, on_tape), may_lose=may_lose)
    except LostError as error:
        print(error, file=sys.stderr)
        return 1
    print(summary(contract, on_tape))
    return 0


def answers(contract: Contract, cassettes: Iterable[Cassette]) -> set[Answer]:
    """The answers that are on these tapes, as far as the contract knows them."""
    found = set[Answer]()
    for cassette in cassettes:
        for exchange in cassette.exchanges:
            operation = contract.operation_of(exchange.method, exchange.path)
            if operation is not None and str(exchange.status) in operation.statuses:
                found.add((operation.id, str(exchange.status)))
    return found


def summary(contract: Contract, on_tape: set[Answer]) -> str:
    """How many answers of each status are on tape, and of all."""
    known = Counter(status for operation in contract.operations for status in operation.statuses)
    found = Counter(status for _, status in on_tape)
    lines = [f"{status:>6}  {found[status]:5} of {known[status]:5}" for status in sorted(known)]
    lines.append(f"{'all':>6}  {found.total():5} of {known.total():5} answers of {len(contract.operations)} operations")
    return "\n".join([*lines, f"A row for each operation: {RECORD.relative_to(ROOT).as_posix()}"])


def table(contract: Contract, on_tape: set[Answer]) -> str:
    """The table, with what it says of itself."""
    columns = sorted({status for operation in contract.operations for status in operation.statuses})
    known = sum(len(operation.statuses) for operation in contract.operations)
    lines = [f"| {len(on_tape)} of {known} | {' | '.join(columns)} |", f"| --- |{' :-: |' * len(columns)}"]
    for operation in contract.operations:
        marks = [_mark(operation.id, status, operation.statuses, on_tape) for status in columns]
        lines.append(f"| {operation.id} | {' | '.join(marks)} |")
    return "\n".join([HEAD, *lines, ""])


def read_back(text: str) -> set[Answer]:
    """The answers that a page with such a table says are on tape."""
    lines = text.partition(HEAD)[2].splitlines()
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in lines if line.startswith("|")]
    if not rows:
        return set()
    columns = rows[0][1:]
    return {
        (row[0], status)
        for row in rows
        if re.fullmatch(r"\w+", row[0])
        for status, mark in zip(columns, row[1:], strict=True)
        if mark == ON_TAPE
    }


def replaced(path: Path, text: str, *, may_lose: bool) -> None:
    """Write a table in the place of an older one, or at the end of the page.

    Raises:
        LostError: Something that the older one had on tape is there no longer, and `may_lose` is not set.
    """
    page = path.read_text(encoding="utf-8")
    lost = sorted(read_back(page) - read_back(text))
    if lost and not may_lose:
        named = ", ".join(" ".join(one) for one in lost)
        raise LostError(
            f"no longer on tape: {named}\n{path.name} stays as it is; if this is intended: {COMMAND} --allow-loss"
        )
    path.write_text(page.partition(HEAD)[0] + text, encoding="utf-8", newline="\n")


def _mark(operation: str, status: str, statuses: Iterable[str], on_tape: set[Answer]) -> str:
    if (operation, status) in on_tape:
        return ON_TAPE
    return MISSING if status in statuses else UNKNOWN

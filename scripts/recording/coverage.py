"""Which answers of the contract are on cassettes: a table of operations and statuses in `docs/contract-tests.md`.

Coverage may only grow: a table with less is written only if that is explicitly allowed, and the difference shows what
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
PAGE = ROOT / "docs" / "contract-tests.md"

RECORDED, MISSING, UNKNOWN = "✓", "·", ""

Answer = tuple[str, str]
"""An operation and a status."""

HEAD = f"""\
<!-- Written by `{COMMAND}` from here on; do not edit. -->

A row for each operation of the contract, a column for each status: {RECORDED} recorded, {MISSING} in the contract and
on no cassette, empty where the contract has no such answer.
"""


class LostError(Exception):
    """An answer is no longer on any cassette; the text names it, and the command if that is intended."""


def renew(*, may_lose: bool = False) -> int:
    """Write the table anew and print how much is recorded; the exit status.

    Args:
        may_lose: Write it even if an answer is no longer on any cassette.
    """
    contract = Contract.read()
    recorded = answers(contract, all_cassettes())
    try:
        replace_table(PAGE, table(contract, recorded), may_lose=may_lose)
    except LostError as error:
        print(error, file=sys.stderr)
        return 1
    print(summary(contract, recorded))
    return 0


def answers(contract: Contract, cassettes: Iterable[Cassette]) -> set[Answer]:
    """The answers of the contract that are on these cassettes."""
    recorded = set[Answer]()
    for cassette in cassettes:
        for exchange in cassette.exchanges:
            operation = contract.operation_of(exchange.method, exchange.path)
            if operation is not None and str(exchange.status) in operation.statuses:
                recorded.add((operation.id, str(exchange.status)))
    return recorded


def summary(contract: Contract, recorded: set[Answer]) -> str:
    """How many answers of each status are recorded, and of all."""
    total = Counter(status for operation in contract.operations for status in operation.statuses)
    count = Counter(status for _, status in recorded)
    lines = [f"{status:>6}  {count[status]:5} of {total[status]:5}" for status in sorted(total)]
    lines.append(f"{'all':>6}  {count.total():5} of {total.total():5} answers of {len(contract.operations)} operations")
    return "\n".join([*lines, f"A row for each operation: {PAGE.relative_to(ROOT).as_posix()}"])


def table(contract: Contract, recorded: set[Answer]) -> str:
    """The table, with its explanation."""
    columns = sorted({status for operation in contract.operations for status in operation.statuses})
    total = sum(len(operation.statuses) for operation in contract.operations)
    lines = [f"| {len(recorded)} of {total} | {' | '.join(columns)} |", f"| --- |{' :-: |' * len(columns)}"]
    for operation in contract.operations:
        marks = [_mark(operation.id, status, operation.statuses, recorded) for status in columns]
        lines.append(f"| {operation.id} | {' | '.join(marks)} |")
    return "\n".join([HEAD, *lines, ""])


def read_table(page: str) -> set[Answer]:
    """The answers that the table on a page marks as recorded."""
    lines = page.partition(HEAD)[2].splitlines()
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in lines if line.startswith("|")]
    if not rows:
        return set()
    columns = rows[0][1:]
    return {
        (row[0], status)
        for row in rows
        if re.fullmatch(r"\w+", row[0])
        for status, mark in zip(columns, row[1:], strict=True)
        if mark == RECORDED
    }


def replace_table(path: Path, text: str, *, may_lose: bool) -> None:
    """Write a table in place of an older one, or at the end of the page.

    Raises:
        LostError: The older one has answers that this one has not, and `may_lose` is not set.
    """
    page = path.read_text(encoding="utf-8")
    lost = sorted(read_table(page) - read_table(text))
    if lost and not may_lose:
        names = ", ".join(" ".join(answer) for answer in lost)
        raise LostError(
            f"no longer on any cassette: {names}\n{path.name} is unchanged; if this is intended: {COMMAND} --allow-loss"
        )
    path.write_text(page.partition(HEAD)[0] + text, encoding="utf-8", newline="\n")


def _mark(operation: str, status: str, statuses: Iterable[str], recorded: set[Answer]) -> str:
    if (operation, status) in recorded:
        return RECORDED
    return MISSING if status in statuses else UNKNOWN

"""The table of the matrix, and the page of the docs that has it."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import attrs

from scripts.matrix import rule
from scripts.matrix.operations import OPERATIONS
from scripts.matrix.runs import Run, runs

PAGE = Path(__file__).resolve().parents[2] / "docs" / "fault-matrix.md"
HEAD = ("fault", "kinds of it", "runs", *rule.KINDS)


@attrs.define
class Tally:
    """What came of the runs, by the kind of the fault."""

    counts: dict[str, Counter[str]] = attrs.field(factory=dict[str, Counter[str]])
    names: dict[str, set[str]] = attrs.field(factory=dict[str, set[str]])
    broken: int = 0

    @property
    def runs(self) -> int:
        """How many there were."""
        return sum(counts["runs"] for counts in self.counts.values())

    def add(self, run: Run, problems: Iterable[rule.Problem]) -> None:
        """Count a run: in each column once."""
        kinds = {problem.kind for problem in problems}
        self.counts.setdefault(run.fault.kind, Counter()).update(["runs", *kinds])
        self.names.setdefault(run.fault.kind, set()).add(run.fault.name)
        self.broken += bool(kinds)

    def table(self) -> str:
        """The counts in Markdown."""
        lines: list[tuple[object, ...]] = [HEAD, ("---", *["---:"] * (len(HEAD) - 1))]
        for kind, counts in sorted(self.counts.items()):
            lines.append((kind, len(self.names[kind]), *(f"{counts[column]:,}" for column in HEAD[2:])))
        sums = [sum(counts[column] for counts in self.counts.values()) for column in HEAD[2:]]
        lines.append(("all", sum(map(len, self.names.values())), *(f"{number:,}" for number in sums)))
        return "\n".join(f"| {' | '.join(map(str, line))} |" for line in lines)


def digest(seed: int) -> str:
    """Twelve letters that change with the runs there are."""
    return hashlib.sha256("\n".join(map(str, runs(seed))).encode()).hexdigest()[:12]


def page(tally: Tally, seed: int) -> str:
    """The page of the docs."""
    names = ", ".join(operation.name for operation in OPERATIONS)
    return f"""\
# The fault matrix

Every fault below meets every kind of call, once and for ever, in `Halo` and in `AsyncHalo`, at a server of plain
sockets that shares no code with the library and counts what it has done. The calls are
{names}.

After each run, this must be true:

{(rule.__doc__ or "").partition(chr(10) * 2)[2].strip()}

A run is left out only if nobody could tell the fault from a proper answer. Two faults are not in it. A status below 500
is believed: a server that does the work and says that it refuses is not tried. And a second response that nobody has
asked for, on a connection that stays open: the HTTP library beneath takes it for the answer to the next request. Reads
and changes of one record notice that by its id.

{tally.table()}

Seed {seed}, runs {digest(seed)}. Written by `python -m scripts.matrix`, which takes two cores about five minutes.
"""

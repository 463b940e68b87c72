"""Where a server and the contract differ, as data and as a page in Markdown. Names and types, never values.

The report names the fields of the server; a key that is not a plain name is left out, because it may be data.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import attrs

KINDS = {
    "route": "Dead routes",
    "rows": "Rows keys",
    "paging": "Paging",
    "field": "Undocumented fields",
    "type": "Changed types",
    "other": "Anything else",
}
"""Kind of difference -> the heading in the report."""

_NAME = re.compile(r"[A-Za-z_]\w{0,59}")


@attrs.frozen
class Drift:
    """One difference between server and contract.

    Attributes:
        kind: One of `KINDS`.
        text: What it is; the same for the same thing.
    """

    kind: str
    text: str


@attrs.frozen
class Result:
    """What calling one operation showed.

    Attributes:
        outcome: In a few words: "answered", "no rows", "401", "not called: no rows were listed".
        drifts: How its answer differs from the contract.
    """

    outcome: str
    drifts: tuple[Drift, ...] = ()


@attrs.frozen
class State:
    """The results so far.

    Attributes:
        key: Stands for the server and the contract.
        results: By operation.
    """

    key: str
    results: Mapping[str, Result] = attrs.field(factory=dict[str, Result])

    @classmethod
    def read(cls, path: Path, key: str) -> State:
        """The state in this file, if it is about the same server and contract; otherwise an empty one."""
        try:
            state: Any = json.loads(path.read_text(encoding="utf-8"))
            results = {
                operation: Result(result["outcome"], tuple(Drift(**drift) for drift in result["drifts"]))
                for operation, result in state["results"].items()
            }
            return cls(key, results if state["key"] == key else {})
        except (OSError, ValueError, TypeError, LookupError, AttributeError):  # another file, or half of one
            return cls(key)

    def write(self, path: Path) -> None:
        """Save it in this file."""
        path.write_text(json.dumps(attrs.asdict(self), indent=1), encoding="utf-8")


def name(key: object) -> str:
    """A key as it may stand in the report."""
    return key if isinstance(key, str) and _NAME.fullmatch(key) else "(a key that is not a name)"


def report(results: Mapping[str, Result], server: str, contract: str) -> str:
    """The page.

    Args:
        results: By operation.
        server: The version that the server states.
        contract: The version of the contract.
    """
    seen = sum(result.outcome in {"answered", "no rows"} for result in results.values())
    drifts = [(operation, drift) for operation, result in results.items() for drift in result.drifts]
    return "\n".join(
        [
            "# Drift",
            "",
            f"Server: {server}. Contract: {contract}. {len(results)} operations, {len(drifts)} differences.",
            f"{seen} of them could be seen.",
            "Names and types only; no value of any record is in here.",
            "Look at the names before you share it: where an object is keyed by data, such as logins, they are data.",
            *(_sections(drifts) if seen or drifts else ["", "Nothing could be seen."]),
            *_unseen(results),
            "",
        ]
    )


def _sections(drifts: Iterable[tuple[str, Drift]]) -> list[str]:
    drifts, lines = list(drifts), list[str]()
    for kind, heading in KINDS.items():
        if items := sorted({f"- `{operation}`: {drift.text}" for operation, drift in drifts if drift.kind == kind}):
            lines += ["", f"## {heading}", "", *items]
    return lines or ["", "Server and contract say the same."]


def _unseen(results: Mapping[str, Result]) -> list[str]:
    """The operations of which nothing could be seen, and why."""
    outcomes = {operation: result.outcome for operation, result in results.items() if result.outcome != "answered"}
    lines = [f"- `{operation}`: {outcome}" for operation, outcome in sorted(outcomes.items())]
    return ["", "## Not seen", "", *lines] if lines else []

"""Where a server and the contract are apart, as data and as a page in Markdown. Names and types, never values.

What a server calls its fields goes into the report; a key that is no plain name does not, because it may be data.
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
"""What can be apart -> the heading in the report."""

_NAME = re.compile(r"[A-Za-z_]\w{0,59}")


@attrs.frozen
class Drift:
    """One thing in which server and contract are apart.

    Attributes:
        kind: One of `KINDS`.
        text: What it is; the same for the same thing.
    """

    kind: str
    text: str


@attrs.frozen
class Asked:
    """What became of one operation.

    Attributes:
        outcome: In a few words: "answered", "no rows", "401", "not asked: no rows were listed".
        drifts: Where its answer is not as the contract says.
    """

    outcome: str
    drifts: tuple[Drift, ...] = ()


@attrs.frozen
class State:
    """What has been asked so far.

    Attributes:
        key: Of which server and contract.
        asked: Operation -> what became of it.
    """

    key: str
    asked: Mapping[str, Asked] = attrs.field(factory=dict[str, Asked])

    @classmethod
    def read(cls, path: Path, key: str) -> State:
        """The state in this file, if it is about the same server and contract."""
        try:
            said: Any = json.loads(path.read_text(encoding="utf-8"))
            asked = {
                operation: Asked(one["outcome"], tuple(Drift(**drift) for drift in one["drifts"]))
                for operation, one in said["asked"].items()
            }
            return cls(key, asked if said["key"] == key else {})
        except (OSError, ValueError, TypeError, LookupError, AttributeError):  # somebody else's file, or half of one
            return cls(key)

    def write(self, path: Path) -> None:
        """Keep it."""
        path.write_text(json.dumps(attrs.asdict(self), indent=1), encoding="utf-8")


def name(key: object) -> str:
    """A key as it may stand in the report."""
    return key if isinstance(key, str) and _NAME.fullmatch(key) else "(a key that is no name)"


def report(asked: Mapping[str, Asked], server: str, contract: str) -> str:
    """The page.

    Args:
        asked: Operation -> what became of it.
        server: What the server says of its version.
        contract: Which contract it was held against.
    """
    seen = sum(one.outcome in {"answered", "no rows"} for one in asked.values())
    drifts = [(operation, drift) for operation, one in asked.items() for drift in one.drifts]
    return "\n".join(
        [
            "# Drift",
            "",
            f"Server: {server}. Contract: {contract}. {len(asked)} operations, {len(drifts)} differences.",
            f"{seen} of them could be seen.",
            "Names and types only; no value of any record is in here.",
            "Look at the names before you share it: where an object is keyed by data, such as logins, they are data.",
            *(_sections(drifts) if seen or drifts else ["", "Nothing could be seen."]),
            *_silent(asked),
            "",
        ]
    )


def _sections(drifts: Iterable[tuple[str, Drift]]) -> list[str]:
    found = list(drifts)
    lines: list[str] = []
    for kind, heading in KINDS.items():
        if chosen := sorted({f"- `{operation}`: {drift.text}" for operation, drift in found if drift.kind == kind}):
            lines += ["", f"## {heading}", "", *chosen]
    return lines or ["", "Server and contract say the same."]


def _silent(asked: Mapping[str, Asked]) -> list[str]:
    """The operations of which nothing could be seen, and why."""
    silent = {operation: one.outcome for operation, one in asked.items() if one.outcome != "answered"}
    if not silent:
        return []
    lines = [f"- `{operation}`: {outcome}" for operation, outcome in sorted(silent.items())]
    return ["", "## Not seen", "", *lines]

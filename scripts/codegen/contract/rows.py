"""Which fields a row of a list can have: fewer than a record, and how that is known differs.

The vendor's document says it of rows that have a type of their own, less what live rows were measured to lack; of
others there is what a live row was seen to have (the sweep that the sandbox answers by), and of the rest nothing is
known.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from scripts.codegen.contract.decisions import VERBS, DecisionError

Json = dict[str, Any]

SWEEP = Path("halo", "sandbox", "live_sweep.tsv")
"""What each GET route of a live tenant answered. Beside the sandbox, which is installed with it."""

DOCUMENT, LIVE = "document", "live"


def rows_of(spec: Path, resources: Mapping[str, Json]) -> dict[str, tuple[str, list[str]]]:
    """Resource with a list -> how it is known, and the fields; of what is not here nothing is known.

    Raises:
        DecisionError: A row is said to lack a field that the document does not give it.
    """
    documented: Json = json.loads((spec / "facts.json").read_text(encoding="utf-8"))["lists"]
    seen = _seen(spec.parent / SWEEP)
    rows: dict[str, tuple[str, list[str]]] = {}
    for name, entry in resources.items():
        fields, lacking = documented.get(entry["path"], {}).get("fields", []), entry.get("rows_lack", [])
        if surplus := sorted(set(lacking) - set(fields)):
            raise DecisionError(f"{name}.rows_lack: its rows have no {', '.join(surplus)} in the document")
        if fields:
            rows[name] = (DOCUMENT, sorted(set(fields) - set(lacking)))
        elif "list" in entry.get("verbs", VERBS) and (swept := seen.get(entry["path"].lower())):
            rows[name] = (LIVE, swept)
    return rows


def _seen(sweep: Path) -> dict[str, list[str]]:
    """Path in lower case -> the fields of the first row of the list there; a route without rows is left out."""
    lines = [line.split("\t") for line in sweep.read_text(encoding="utf-8").splitlines() if line[0] != "#"]
    return {path.lower(): more[1].split(",") for path, _, *more in lines if more[1:] and more[1]}

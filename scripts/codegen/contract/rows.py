"""Which fields a row of a list can have: fewer than a record, and how that is known differs.

The vendor's document says it of rows that have a type of their own, less what live rows were measured to lack; of
others there is what a live row was seen to have (spec/live_rows.yaml), and of the rest nothing is known.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from scripts.codegen.contract.decisions import VERBS, DecisionError

Json = dict[str, Any]

DOCUMENT, LIVE = "document", "live"


def rows_of(spec: Path, resources: Mapping[str, Json]) -> dict[str, tuple[str, list[str]]]:
    """Resource with a list -> how it is known, and the fields; of what is not here nothing is known.

    Raises:
        DecisionError: A row is said to lack a field that the document does not give it.
    """
    facts: Json = json.loads((spec / "facts.json").read_text(encoding="utf-8"))
    documented: Json = facts["lists"]
    seen: dict[str, str] = yaml.load((spec / "live_rows.yaml").read_text(encoding="utf-8"), yaml.CSafeLoader)
    if (unknown := sorted(seen.keys() - resources.keys())) and not facts.get("gone"):
        raise DecisionError(f"live_rows.yaml: there are no resources {', '.join(unknown)}")
    rows: dict[str, tuple[str, list[str]]] = {}
    for name, entry in resources.items():
        fields, lacking = documented.get(entry["path"], {}).get("fields", []), entry.get("rows_lack", [])
        if surplus := sorted(set(lacking) - set(fields)):
            raise DecisionError(f"{name}.rows_lack: its rows have no {', '.join(surplus)} in the document")
        if fields:
            rows[name] = (DOCUMENT, sorted(set(fields) - set(lacking)))
        elif name in seen and "list" in entry.get("verbs", VERBS):
            rows[name] = (LIVE, seen[name].split())
    return rows

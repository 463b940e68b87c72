"""Writes `spec/examples.json`: of each resource a few fields of the sandbox's first record, for the contract.

The sandbox is one with a fixed seed and a time that stands still, so that the same checkout gives the same records. It
knows a resource once its code is generated, so this comes last: a new resource has no example before.
"""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from scripts.codegen.contract.rows import rows_of
from scripts.codegen.contract.view import ECHOES, resolved
from scripts.codegen.render.facts import common_fields, fields_of, needs
from scripts.codegen.update.changes import State

if TYPE_CHECKING:
    from halo.sandbox import Sandbox

Json = dict[str, Any]

EXAMPLES = "examples.json"
COMMAND = "python scripts/api.py examples"

NOW = "2026-10-31T09:00"
TICKETS = 200
FIRST = 20
"""Among how many records one is looked for that has all that a create needs."""

MOST_FIELDS = 16
MOST_MEMBERS = 5
LONGEST = 200
"""A text that is longer is left out."""


def write(root: Path) -> str:
    """Write the examples of this checkout; a line that says whether they have changed."""
    changed = bool(differences(root))
    (root / "spec" / EXAMPLES).write_text(as_text(first_records(root)), encoding="utf-8", newline="\n")
    return f"spec/{EXAMPLES} written; next: python scripts/api.py build" if changed else "nothing changed"


def differences(root: Path) -> list[str]:
    """The lines in which the examples of this checkout are not the first records of its sandbox."""
    path = root / "spec" / EXAMPLES
    old = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return list(difflib.unified_diff(old, as_text(first_records(root)).splitlines(), "checked in", "made", n=0))


def as_text(examples: Mapping[str, Json]) -> str:
    """The examples as JSON, a line for each."""
    lines = (f" {json.dumps(name)}: {json.dumps(record, ensure_ascii=False)}" for name, record in examples.items())
    return "{\n" + ",\n".join(lines) + "\n}\n"


def first_records(root: Path) -> dict[str, Json]:
    """Resource -> the fields of its first record that help shows, and those with a text; none without records."""
    from halo.sandbox import Sandbox, Settings  # noqa: PLC0415  # the other steps work without generated code

    sandbox = Sandbox(Settings(now=NOW, tickets=TICKETS))
    state, examples = State.read(root), dict[str, Json]()
    rows = rows_of(root / "spec", state.resources)
    for name, entry in state.resources.items():
        properties = fields_of(state.contract, entry["schema"])
        names = [*_names(entry, properties, rows.get(name, ("", []))[1])]
        if record := _first_record(sandbox, name, entry):
            shown = {field: _shortened(record.get(field), properties[field], state.contract) for field in names}
            telling = [(field, value) for field, value in shown.items() if _is_telling(value)]
            examples[name] = dict(telling[:MOST_FIELDS])
    return examples


def _first_record(sandbox: Sandbox, name: str, entry: Json) -> Json:
    """The first record that has all that a create needs, or else the first; empty if there is none."""
    table = sandbox.store.tables.get(name)
    records = [sandbox.find(name, *key) or {} for key in islice(table.keys(), FIRST)] if table else []
    needed = needs(entry.get("create_needs", []))
    whole = (each for each in records if all(any(_is_telling(each.get(field)) for field in group) for group in needed))
    return next(whole, records[0] if records else {})


def _names(entry: Json, properties: Json, row: list[str]) -> Iterator[str]:
    """The fields of a record by importance: its key, what a create needs and people use, what rows have with a text."""
    known: dict[str, None] = dict.fromkeys(entry.get("key", ["id"]))
    known |= dict.fromkeys(common_fields(entry, properties))
    known |= dict.fromkeys(field for field in row if "description" in properties.get(field, {}))
    yield from (name for name in known if ECHOES not in properties.get(name, {}) and name in properties)


def _is_telling(value: object) -> bool:
    """Whether a value shows more than that there is none, and is short."""
    if isinstance(value, str):
        return 0 < len(value) <= LONGEST and not value.startswith(("1899-", "1900-", "1901-"))
    return value not in (None, [], {})


def _shortened(value: Any, schema: Json, contract: Json) -> Any:
    """The first line of a text, the first item of a list, and of an object what has a text, or its first members."""
    if isinstance(value, str):
        return "" if value.startswith("<") and "\n" in value else value.partition("\n")[0]
    if isinstance(value, list):
        return [_shortened(item, schema.get("items", {}), contract) for item in cast("list[object]", value)[:1]]
    if isinstance(value, dict):
        members = cast("Json", value)
        described: dict[str, Json] = resolved(contract, schema).get("properties", {}) if "$ref" in schema else {}
        named = [name for name in members if "description" in described.get(name, {})]
        plain = [name for name in members if isinstance(members[name], str | int | float)]
        return {name: members[name] for name in (named or plain)[:MOST_MEMBERS]}
    return value

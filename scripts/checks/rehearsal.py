"""Rehearses an update with a document as large as the vendor's, and with names that code cannot have as they are.

The document is made from spec/facts.json, with changes planted: fields and filters whose names are reserved in Python.
The generated code must pass the type checker, and must take and give these names when it is used. Nothing of this
checkout is changed.
"""

from __future__ import annotations

import json
import keyword
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from scripts.codegen.update import steps
from scripts.codegen.update.changes import State, changes_between
from scripts.codegen.update.errors import StepError
from scripts.codegen.update.workspace import copied
from scripts.codegen.vendor.documents import from_bytes
from scripts.codegen.vendor.synthetic import document_of, query
from scripts.environment.virtual import ROOT

NAMES = sorted({*keyword.kwlist, *keyword.softkwlist, "self", "cls", "list", "dict", "print", "2fa", "aB"})
"""Names that the vendor could choose and that code cannot have as they are, or could mistake for something else."""

TRIAL = """\
import importlib, json, keyword, sys

schema, operation, *names = sys.argv[1:]
model = getattr(importlib.import_module("halo_api.models"), schema)
content = {"id": 1, **{name: name for name in names}}
row = model.from_dict(content)
assert row.to_dict() == content
for name in keyword.kwlist:
    assert getattr(row, f"{name}_") == name, name
call = getattr(importlib.import_module("halo_api.api"), operation)
query = call(**{f"{name}_": name for name in keyword.kwlist}).query
assert query == {name: name for name in keyword.kwlist}, query
"""


def main() -> None:
    """Do every step up to the types on a copy; SystemExit says what is wrong."""
    old = State.read(ROOT)
    content = document_of(old.facts)
    plant_names(content, "Faults", "/Tickets")
    document = from_bytes(json.dumps(content).encode(), "the rehearsed document")
    with copied(ROOT) as work:
        root = work.root
        report("extract", lambda: steps.extract(root, document))
        report("build", lambda: steps.build(root))
        report("lint", lambda: steps.check(root))
        report("generate", lambda: steps.write_code(root, ROOT))
        report("types", lambda: steps.check_types(root))
        changed = {change.name for change in changes_between(old, State.read(root)) if change.resource == "tickets"}
        if missing := set(NAMES) - changed:
            raise SystemExit(f"the report does not mention {', '.join(sorted(missing))}")
        report("use", lambda: use_names(root, "Ticket", "list_tickets"))


def plant_names(content: dict[str, Any], schema: str, path: str) -> None:
    """Add the names to the fields of a schema and to the filters of a list, in a document of the vendor's."""
    content["components"]["schemas"][schema]["properties"].update({name: {"type": "string"} for name in NAMES})
    content["paths"][path]["get"]["parameters"] += [query(name) for name in NAMES]


def use_names(root: Path, schema: str, operation: str) -> str:
    """Use the names with the generated code of a checkout.

    Raises:
        SystemExit: It does not take or give one of them.
    """
    command = [sys.executable, "-c", TRIAL, schema, operation, *NAMES]
    result = subprocess.run(command, cwd=root / "generated", capture_output=True, text=True, check=False)
    if result.returncode:
        raise SystemExit(f"the generated code does not work:\n{result.stderr}")
    return f"{len(NAMES)} fields and filters of such names"


def report(name: str, step: Callable[[], str]) -> None:
    """Do a step, and print what it did and how long it took."""
    started = time.monotonic()
    try:
        line = step().splitlines()[-1]
    except StepError as error:
        raise SystemExit(f"The step {name!r} failed.\n{error.reason}\n{error.remedy}") from error
    print(f"{name:<10} {line:<55} {time.monotonic() - started:6.1f} s", flush=True)


if __name__ == "__main__":
    main()

"""Rehearse an update as large as a real one, with the real generator.

The document is one that would lead to spec/facts.json, with changes planted: fields and filters whose names Python
has taken for itself. What is generated must pass the type checker and do what it says when it is imported. Nothing
of this checkout is changed; the figures are seconds.
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
from scripts.codegen.update.workspace import copied
from scripts.codegen.vendor.documents import from_bytes
from scripts.codegen.vendor.synthetic import document_of
from scripts.environment.virtual import ROOT

NAMES = sorted({*keyword.kwlist, *keyword.softkwlist, "self", "cls", "list", "dict", "print", "2fa", "aB"})
"""Names that the vendor could come up with and code cannot have as they are, or could mistake."""

TRIAL = """\
import json, keyword, sys
from halo_api.api import list_tickets
from halo_api.models import Ticket

names = json.loads(sys.argv[1])
content = {"id": 1, **{name: name for name in names}}
row = Ticket.from_dict(content)
assert row.to_dict() == content
for name in keyword.kwlist:
    assert getattr(row, f"{name}_") == name, name
sent = list_tickets(**{f"{name}_": name for name in keyword.kwlist}).query
assert sent == {name: name for name in keyword.kwlist}, sent
"""


def main() -> None:
    """Do every step up to the types on a copy; SystemExit says what is wrong."""
    old = State.read(ROOT)
    document = from_bytes(json.dumps(planted(document_of(old.facts))).encode(), "the rehearsed document")
    with copied(ROOT) as work:
        root = work.root
        timed("extract", lambda: steps.extract(root, document))
        timed("build", lambda: steps.build(root))
        timed("lint", lambda: steps.check(root))
        timed("generate", lambda: steps.write_code(root, ROOT))
        timed("types", lambda: steps.check_types(root))
        found = {change.name for change in changes_between(old, State.read(root)) if change.resource == "tickets"}
        if missing := set(NAMES) - found:
            raise SystemExit(f"the report does not tell of {', '.join(sorted(missing))}")
        timed("import", lambda: tried(root))


def planted(content: dict[str, Any]) -> dict[str, Any]:
    """The document with the names among the fields and filters of tickets."""
    text = {"type": "string"}
    content["components"]["schemas"]["Faults"]["properties"].update(dict.fromkeys(NAMES, text))
    filters = content["paths"]["/Tickets"]["get"]["parameters"]
    filters += [{"in": "query", "name": name, "schema": text} for name in NAMES]
    return content


def tried(root: Path) -> str:
    """Import what was generated, and use the names."""
    command = [sys.executable, "-c", TRIAL, json.dumps(NAMES)]
    done = subprocess.run(command, cwd=root / "generated", capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"what was generated does not work:\n{done.stderr}")
    return f"{len(NAMES)} fields and filters of such names"


def timed(name: str, step: Callable[[], str]) -> None:
    """Do a step, and say what it did and how long it took."""
    started = time.monotonic()
    try:
        did = step()
    except steps.StepError as error:
        raise SystemExit(f"The step {name!r} failed.\n{error.reason}\n{error.remedy}") from error
    print(f"{name:<10} {did.splitlines()[-1]:<55} {time.monotonic() - started:6.1f} s")


if __name__ == "__main__":
    main()

"""Rehearse an update as large as a real one, with the real generator: `python scripts/rehearse.py`.

The document is one that would lead to spec/facts.json, with changes planted: fields and filters whose names Python
has taken for itself. What is generated must pass the type checker and do what it says when it is imported. Nothing
of this checkout is changed; the figures are seconds.
"""

from __future__ import annotations

import argparse
import json
import keyword
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

if not __package__:  # run as a script: what it imports is this checkout's, and has no other name than here
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from scripts.environment.checkout import enter
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


def main() -> int:
    """Do every step up to the types on a copy; 0 where all is well."""
    from scripts.codegen.update import steps  # noqa: PLC0415 - the environment comes first
    from scripts.codegen.update.changes import State, changes_between  # noqa: PLC0415
    from scripts.codegen.update.workspace import copied  # noqa: PLC0415
    from scripts.codegen.vendor.documents import of_bytes  # noqa: PLC0415
    from scripts.codegen.vendor.synthetic import of_facts  # noqa: PLC0415

    old = State.of(ROOT)
    document = of_bytes(json.dumps(planted(of_facts(old.facts))).encode(), "the rehearsed document")
    with copied(ROOT) as work:
        root = work.root
        timed("extract", lambda: steps.extract(root, document))
        timed("build", lambda: steps.build(root))
        timed("lint", lambda: steps.check(root))
        timed("generate", lambda: steps.write_code(root, ROOT))
        timed("types", lambda: steps.check_types(root))
        found = {change.name for change in changes_between(old, State.of(root)) if change.resource == "tickets"}
        if missing := set(NAMES) - found:
            raise SystemExit(f"the report does not tell of {', '.join(sorted(missing))}")
        timed("import", lambda: tried(root))
    return 0


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
    from scripts.codegen.update.steps import StepError  # noqa: PLC0415 - the environment comes first

    started = time.monotonic()
    try:
        did = step()
    except StepError as error:
        raise SystemExit(f"The step {name!r} failed.\n{error.reason}\n{error.remedy}") from error
    print(f"{name:<10} {did.splitlines()[-1]:<55} {time.monotonic() - started:6.1f} s")


if __name__ == "__main__":
    argparse.ArgumentParser(description="Rehearse an update as large as a real one; nothing is changed.").parse_args()
    enter("dev")
    raise SystemExit(main())

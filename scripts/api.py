"""Bring the client up to date with a document of the vendor's: one command, or one step of it.

python scripts/api.py update swagger.json        everything, or nothing
python scripts/api.py update --from-tenant       from the instance that the HALOPSA_* variables name
python scripts/api.py STEP --help                extract, build, lint, diff, generate, types, verify
"""

from __future__ import annotations

import sys
from pathlib import Path

if not __package__:  # run as a script: what it imports is this checkout's, and has no other name than here
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from scripts.environment.checkout import enter
from scripts.environment.virtual import ROOT

if __name__ == "__main__":
    enter("dev")

    from scripts.codegen.update.commands import main

    raise SystemExit(main(ROOT))

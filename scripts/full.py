"""Run everything, also what takes long: `python3 scripts/full.py`, before an issue is called resolved.

The gate (`.ci/run`), then four tools that are not ours on the contract and the sandbox, a program frozen by
PyInstaller, an update rehearsed with a document as large as the vendor's, loads into DuckDB and PostgreSQL and commands
that are killed on the way, the fault matrix, the pictures of the command, a soak of ten thousand calls, five thousand
walks over lists that change, and the benchmarks. Every step is run, whatever became of those before it; a table at the
end says how long each took.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

if not __package__:  # run as a script: what it imports is this checkout's, and has no other name than here
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from scripts.environment.checkout import enter

if __name__ == "__main__":
    argparse.ArgumentParser(description="Run everything, also what takes long: half an hour or so.").parse_args()
    enter("dev")

    from scripts.checks.gate import EVERYTHING
    from scripts.checks.steps import run_in_order

    raise SystemExit(run_in_order(EVERYTHING))

"""Check your changes, lint, types and fast tests in parallel: `python3 scripts/check.py`.

python3 scripts/check.py                 the inner loop, under a minute
python3 scripts/check.py lint mypy       these checks alone; --help names them all
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

if not __package__:  # run as a script: what it imports is this checkout's, and has no other name than here
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from scripts.environment.checkout import enter

if __name__ == "__main__":
    enter("dev")

    from scripts.checks.gate import CHECKS, INNER_LOOP
    from scripts.checks.steps import run_parallel

    parser = argparse.ArgumentParser(description="Check your changes: lint, types and fast tests, in parallel.")
    parser.add_argument("checks", nargs="*", metavar="CHECK", help=f"of {', '.join(CHECKS)}")
    names = parser.parse_args().checks or INNER_LOOP
    if unknown := sorted(set(names) - CHECKS.keys()):
        parser.error(f"unknown check {', '.join(unknown)}; choose from {', '.join(CHECKS)}")
    raise SystemExit(run_parallel([CHECKS[name] for name in names]))

"""Prepare what the tests need and run them all, without a network: `python3 scripts/test.py [pytest arguments]`.

Cassettes are only replayed, and only loopback can be reached, where the sandbox listens. The whole suite is spread over
the cores; a selection made by arguments is not.
"""

from __future__ import annotations

import sys
from pathlib import Path

if not __package__:  # run as a script: what it imports is this checkout's, and has no other name than here
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from scripts.environment.checkout import enter, run

LOOPBACK = r"127\.0\.0\.1$,::1$"  # matched against the address, from its start
SPREAD = ["--numprocesses=auto", "--maxprocesses=4", "--dist=worksteal"]  # neighbours share what they set up

if __name__ == "__main__":
    enter("dev")
    offline = ["--record-mode=none", "--block-network", f"--allowed-hosts={LOOPBACK}"]
    raise SystemExit(run([sys.executable, "-m", "pytest", *offline, *(sys.argv[1:] or SPREAD)]))

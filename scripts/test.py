"""Prepare what the tests need and run them all, without a network: `python3 scripts/test.py [pytest arguments]`.

Cassettes are only replayed, and only loopback can be reached, where the sandbox listens. The whole suite is spread over
the cores; what arguments choose from it is not.
"""

from __future__ import annotations

import sys

import _environment

LOOPBACK = r"127\.0\.0\.1$,::1$"  # matched against the address, from its start
SPREAD = ["--numprocesses=auto", "--maxprocesses=4", "--dist=worksteal"]  # neighbours share what they set up


def main() -> int:
    """The exit status of pytest."""
    _environment.enter("dev")
    offline = ["--record-mode=none", "--block-network", f"--allowed-hosts={LOOPBACK}"]
    return _environment.run([sys.executable, "-m", "pytest", *offline, *(sys.argv[1:] or SPREAD)])


if __name__ == "__main__":
    raise SystemExit(main())

"""Record all cassettes anew: `python scripts/record.py`.

Each contract test is run against a sandbox of its own, always with the same seed and at the same time, so that
recording twice changes no line. The asynchronous client records and the synchronous one plays at once what was
recorded. Then the new tapes are searched for secrets and held against the contract, and the table in
docs/contract-tests.md is written.

With arguments for pytest only what they choose is recorded, and no other cassette is touched:

    python scripts/record.py -k tickets
"""

from __future__ import annotations

import shutil
import sys

import _environment

TESTS = "tests/contract"
FLAVOURS = (f"{TESTS}/_async", f"{TESTS}/_sync")  # in this order: who records, and who plays
CASSETTES = _environment.ROOT / "cassettes"


def main() -> int:
    """The status of the first step that failed; 0 where all is recorded and in order."""
    _environment.enter("dev")
    chosen = sys.argv[1:]
    if not chosen:
        _remove_all()
    # UTF-8, because vcrpy writes in the encoding of the system.
    python, pytest = [sys.executable, "-X", "utf8"], ["-m", "pytest", "-q"]
    return (
        _environment.run([*python, *pytest, *FLAVOURS, "--record-mode=rewrite", *chosen])
        or _environment.run([*python, "scripts/contract_coverage.py", "--write"])
        or _environment.run([*python, *pytest, TESTS, *(f"--ignore={folder}" for folder in FLAVOURS)])
    )


def _remove_all() -> None:
    """What no test records any more must not stay."""
    for folder in CASSETTES.iterdir() if CASSETTES.exists() else ():
        if folder.is_dir():
            shutil.rmtree(folder)


if __name__ == "__main__":
    raise SystemExit(main())

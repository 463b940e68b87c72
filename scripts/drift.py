"""Where a tenant and the contract differ: `python scripts/drift.py --tenant`.

python scripts/drift.py --tenant                      as the HALOPSA_* variables say
python scripts/drift.py --sandbox                     against a sandbox of its own, to see a report
python scripts/drift.py --tenant --only tickets       one resource
"""

from __future__ import annotations

import sys
from pathlib import Path

if not __package__:  # run as a script: what it imports is this checkout's, and has no other name than here
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from scripts.environment.checkout import enter

if __name__ == "__main__":
    enter("dev")

    from scripts.recording.drift.command import run

    raise SystemExit(run(sys.argv[1:]))

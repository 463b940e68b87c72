"""Record cassettes anew: `python scripts/record.py`, or `python scripts/record.py --tenant` from a real Halo.

python scripts/record.py                                              all from the sandbox
python scripts/record.py -k tickets                                   some; other arguments go to pytest
python scripts/record.py --tenant                                     as the HALOPSA_* variables say
python scripts/record.py --tenant --allow-writes --client-id 12       with the tests that write, at this client
python scripts/record.py --coverage                                   record nothing, renew the table of coverage
"""

from __future__ import annotations

import sys
from pathlib import Path

if not __package__:  # run as a script: what it imports is this checkout's, and has no other name than here
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from scripts.environment.checkout import enter

if __name__ == "__main__":
    enter("dev")

    from scripts.recording.recorder import run

    raise SystemExit(run(sys.argv[1:]))

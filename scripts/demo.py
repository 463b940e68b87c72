"""Watch halo do its job on the sandbox, over real HTTP: `python3 scripts/demo.py`.

Prepares what it needs in `.venv` first. Nothing leaves this machine, and no HaloPSA is needed.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

if not __package__:  # run as a script: what it imports is this checkout's, and has no other name than here
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from scripts.environment.checkout import enter

if __name__ == "__main__":
    argparse.ArgumentParser(description="Watch halo do its job on the sandbox, over real HTTP.").parse_args()
    enter("demo")

    from scripts.tour.steps import main

    raise SystemExit(main())

"""Take the pictures of README.md and write docs/terminal.md: `python3 scripts/pictures.py [--check]`.

Both show what `halo` really prints in a terminal, on the sandbox. It needs a system with pseudo-terminals, and jq.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

if not __package__:  # run as a script: what it imports is this checkout's, and has no other name than here
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from scripts.environment.checkout import enter

if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Take the pictures of README.md and write docs/terminal.md.")
    parser.add_argument("--check", action="store_true", help="only say whether they are what the command prints")
    is_check = parser.parse_args().check
    enter("dev")

    from scripts.terminal.pages import main

    raise SystemExit(main(is_check=is_check))

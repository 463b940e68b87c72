"""Take the facts out of a document: `python scripts/extract_facts.py DOCUMENT`."""

import sys
from pathlib import Path

if not __package__:  # run as a script: what it imports is this checkout's, and has no other name than here
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from scripts.codegen.vendor.extract import main

if __name__ == "__main__":
    raise SystemExit(main())

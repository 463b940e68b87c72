"""Write the synchronous twins from the asynchronous source.

    python scripts/unasync.py            write
    python scripts/unasync.py --check    write nothing; fail if a twin differs, is missing or has no source

`scripts/codegen/twins.py` has the names that change. One that occurs nowhere is an error, because it is obsolete.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

if not __package__:  # run as a script: what it imports is this checkout's, and has no other name than here
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from scripts.codegen.render.trees import differences, replace, write_text
from scripts.codegen.twins import COMMAND, NAMES, twin_of

ROOT = Path(__file__).resolve().parents[1]
TWINS = {
    "halo/_async": "halo/_sync",
    "halo/_jobs/_async": "halo/_jobs/_sync",
    "tests/_async": "tests/_sync",
    "tests/contract/_async": "tests/contract/_sync",
}


def main(root: Path = ROOT, arguments: Sequence[str] | None = None) -> int:
    """Write all twins, or with --check compare them; the exit status."""
    parser = argparse.ArgumentParser(description="Write the synchronous twins from the asynchronous source.")
    parser.add_argument("--check", action="store_true", help="write nothing; fail if a twin is not up to date")
    check = parser.parse_args(arguments).check

    used = set[str]()
    with tempfile.TemporaryDirectory() as folder:
        new = Path(folder)
        for source, target in TWINS.items():
            for path in (root / source).rglob("*.py"):
                text = twin_of(path.relative_to(root).as_posix(), path.read_text(encoding="utf-8"), used)
                write_text(new / target / path.relative_to(root / source), text)
        changed = list(differences(new, root, TWINS.values()))
        if not check:
            replace(new, root, changed)
    for rule in sorted(NAMES.keys() - used):
        print(f"scripts/codegen/twins.py: the rule {rule!r} is never used; remove it")
    for path, what in changed:
        print(f"{path.relative_to(root).as_posix()}: {what}")
    if check and changed:
        print(f"the twins are not what their sources say; repair with: {COMMAND}")
    return bool(NAMES.keys() - used) or (check and bool(changed))


if __name__ == "__main__":
    sys.exit(main())

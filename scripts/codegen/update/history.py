"""What is checked in: spec/ as the last commit has it, to compare with."""

from __future__ import annotations

import io
import subprocess
import tarfile
import tempfile
from pathlib import Path

from scripts.codegen.update.changes import State

HEAD = "HEAD"


class NoRevisionError(Exception):
    """git has no such revision of spec/; the text is its own."""


def state_at(root: Path, revision: str | None) -> State:
    """spec/ as it was at a revision; without one as the last commit has it, or as it stands where there is no git.

    Raises:
        NoRevisionError: There is no such revision.
    """
    if revision is None and not (root / ".git").exists():
        return State.of(root)
    command = ["git", "-C", str(root), "archive", "--format=tar", revision or HEAD, "--", "spec"]
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode:
        raise NoRevisionError(done.stderr.decode(errors="replace").strip())
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(fileobj=io.BytesIO(done.stdout)) as archive:
            archive.extractall(folder, filter="data")
        return State.of(Path(folder))

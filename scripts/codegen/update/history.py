"""spec/ as it is in a commit, to compare with."""

from __future__ import annotations

import io
import subprocess
import tarfile
import tempfile
from pathlib import Path

from scripts.codegen.update.changes import State
from scripts.codegen.update.errors import StepError


def state_at(root: Path, revision: str | None) -> State:
    """spec/ at a revision, by default in the last commit; as it is in the checkout if that is not under git.

    Raises:
        StepError: There is no such revision.
    """
    if revision is None and not (root / ".git").exists():
        return State.read(root)
    command = ["git", "-C", str(root), "archive", "--format=tar", revision or "HEAD", "--", "spec"]
    result = subprocess.run(command, capture_output=True, check=False)
    if result.returncode:
        reason = result.stderr.decode(errors="replace").strip()
        raise StepError(reason, "Name a revision that git knows with --against.")
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(fileobj=io.BytesIO(result.stdout)) as archive:
            archive.extractall(folder, filter="data")
        return State.read(Path(folder))

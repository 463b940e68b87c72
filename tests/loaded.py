"""What an import or a call loads, in an interpreter of its own."""

from __future__ import annotations

import subprocess
import sys
from functools import cache


@cache
def loaded_by(code: str) -> frozenset[str]:
    """The modules that come with this code."""
    report = f"import sys; before = set(sys.modules)\n{code}\nprint(*(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-c", report], capture_output=True, text=True, check=True)
    return frozenset(done.stdout.split())

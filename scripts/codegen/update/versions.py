"""Which version changes ask for, by semantic versioning; before 1.0 a minor version may break, as CHANGELOG.md says."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from scripts.codegen.update.changes import Change

NONE, PATCH, MINOR, MAJOR = "none", "patch", "minor", "major"


def bump(changes: Iterable[Change], text_changes: int = 0) -> str:
    """Major where something breaks, minor where something is new, patch where only words differ."""
    found = list(changes)
    if any(change.breaking for change in found):
        return MAJOR
    if found:
        return MINOR
    return PATCH if text_changes else NONE


def next_version(version: str, step: str) -> str:
    """The version that such a step leads to."""
    major, minor, patch = map(int, version.split("."))
    if step == MAJOR and major == 0:
        step = MINOR
    return {
        NONE: version,
        PATCH: f"{major}.{minor}.{patch + 1}",
        MINOR: f"{major}.{minor + 1}.0",
        MAJOR: f"{major + 1}.0.0",
    }[step]


def version_in(root: Path) -> str:
    """The version of a checkout."""
    text = (root / "halo" / "_version.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "(\d+\.\d+\.\d+)"', text)
    return found[1] if found else "0.0.0"

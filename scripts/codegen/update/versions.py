"""The version that changes call for, by semantic versioning; before 1.0 a minor version may break (CHANGELOG.md)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from scripts.codegen.update.changes import Change

NONE, PATCH, MINOR, MAJOR = "none", "patch", "minor", "major"


def bump(changes: Iterable[Change], text_changes: int = 0) -> str:
    """Major if something breaks, minor if something is new, patch if only texts differ."""
    changes = list(changes)
    if any(change.breaking for change in changes):
        return MAJOR
    if changes:
        return MINOR
    return PATCH if text_changes else NONE


def next_version(version: str, step: str) -> str:
    """The version after such a step."""
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
    match = re.search(r'__version__ = "(\d+\.\d+\.\d+)"', text)
    return match[1] if match else "0.0.0"

"""What is updated here: a small checkout of its own for each test."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.codegen.update import steps

from .project import checkout

check_types = steps.check_types


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Its types are taken for right where no test is about them: to check them takes longer than all other steps."""
    monkeypatch.setattr(steps, "check_types", lambda root: "not checked")
    return checkout(tmp_path)


@pytest.fixture
def types_are_checked(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(steps, "check_types", check_types)

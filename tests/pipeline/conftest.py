"""What is updated here: a small checkout of its own for each test."""

from __future__ import annotations

from pathlib import Path

import pytest

from .project import checkout


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return checkout(tmp_path)

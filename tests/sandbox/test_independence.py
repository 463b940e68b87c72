"""The sandbox and the client share facts and no code: shared code would hide shared mistakes."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOMS = sorted((Path(__file__).resolve().parents[2] / "halo" / "sandbox").glob("*.py"))


def imported(path: Path) -> Iterator[str]:
    """The modules that a module imports; "." for one of its own package."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield ("." * node.level) or str(node.module)


@pytest.mark.parametrize("path", ROOMS, ids=lambda path: path.name)
def test_of_ours_a_room_imports_its_neighbours_and_the_facts_alone(path: Path):
    ours = {name for name in imported(path) if name.startswith((".", "halo"))}

    assert ours <= {".", "halo_api.facts", "halo_api.fields"}


@pytest.mark.parametrize("path", ROOMS, ids=lambda path: path.name)
def test_a_room_stays_small_enough_to_be_read(path: Path):
    assert len(path.read_text(encoding="utf-8").splitlines()) < 400

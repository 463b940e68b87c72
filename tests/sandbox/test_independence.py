"""The sandbox and the client share facts and no code: shared code would hide shared mistakes."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted((ROOT / "halo" / "sandbox").rglob("*.py"))
SHARED = {"halo_api.facts", "halo_api.fields"}


def imported(path: Path) -> Iterator[str]:
    """The modules that a module imports, by their full names."""
    package = path.relative_to(ROOT).parent.parts
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else ()
            yield ".".join([*above, *filter(None, [node.module])])


def short(path: Path) -> str:
    return path.relative_to(ROOT / "halo" / "sandbox").as_posix()


@pytest.mark.parametrize("path", MODULES, ids=short)
def test_of_ours_a_module_imports_its_neighbours_and_the_facts_alone(path: Path):
    ours = {name for name in imported(path) if name.partition(".")[0] in {"halo", "halo_api"}}

    assert {name for name in ours if not f"{name}.".startswith("halo.sandbox.")} <= SHARED


@pytest.mark.parametrize("path", MODULES, ids=short)
def test_a_module_stays_small_enough_to_be_read(path: Path):
    assert len(path.read_text(encoding="utf-8").splitlines()) < 400

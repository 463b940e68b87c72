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


def test_of_ours_a_module_imports_its_neighbours_and_the_facts_alone():
    ours = [
        (short(path), name)
        for path in MODULES
        for name in imported(path)
        if name.partition(".")[0] in {"halo", "halo_api"} and not f"{name}.".startswith("halo.sandbox.")
    ]

    assert [(module, name) for module, name in ours if name not in SHARED] == []
    assert {name for _, name in ours} == SHARED


@pytest.mark.parametrize(("folder", "above"), [("seed", ("api", "serving")), ("api", ("serving",))])
def test_what_is_served_knows_nothing_of_what_serves_it(folder: str, above: tuple[str, ...]):
    paths = [path for path in MODULES if short(path).startswith(f"{folder}/")]
    prefixes = tuple(f"halo.sandbox.{room}." for room in above)

    assert [(short(path), name) for path in paths for name in imported(path) if f"{name}.".startswith(prefixes)] == []


def test_nothing_but_its_entrances_knows_the_whole_sandbox():
    """Everything else is given what it needs of it."""
    whole = {"halo.sandbox", "halo.sandbox.instance"}

    assert {short(path) for path in MODULES if whole & {*imported(path)}} == {
        "__init__.py",  # exports it
        "__main__.py",  # the command makes one
        "serving/in_process.py",  # its public signature names a Sandbox
    }

"""No module imports itself by a detour, so that each can be read, tried and moved by itself.

Imports under `TYPE_CHECKING` and within functions count: they show what a module cannot be understood without.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise
from pathlib import Path

import pytest

from .source import ROOT

FOLDERS = ["halo/", "scripts/"]


def imports_within(folder: str, root: Path = ROOT) -> dict[str, set[str]]:
    """Each module of a folder, and the others of them that it imports.

    Args:
        folder: Relative to the root, such as "halo/"; its name is that of the package.
        root: What the names of modules begin below.
    """
    paths = {_name(path.relative_to(root)): path for path in sorted((root / folder).rglob("*.py"))}
    return {name: {*_imported(name, path, paths)} - {name} for name, path in paths.items()}


def circle(imports: Mapping[str, set[str]]) -> list[str]:
    """Modules that import each other in turn, the first one again at the end; empty if there are none."""
    try:
        TopologicalSorter(imports).prepare()
    except CycleError as error:
        modules: list[str] = error.args[1]
        return modules[::-1]
    return []


def _name(path: Path) -> str:
    """The name of a module; a package is its `__init__`."""
    return ".".join(path.parent.parts if path.stem == "__init__" else path.with_suffix("").parts)


def _imported(name: str, path: Path, modules: Mapping[str, Path]) -> Iterator[str]:
    """Those of the modules that this one imports; for `from a import b`, `a.b` if it is one, or else `a`."""
    package = name.split(".") if path.stem == "__init__" else name.split(".")[:-1]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in modules)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else []
            source = ".".join([*above, *filter(None, [node.module])])
            targets = {f"{source}.{alias.name}" for alias in node.names}
            yield from targets & modules.keys()
            if targets - modules.keys() and source in modules:
                yield source


@pytest.mark.parametrize("folder", FOLDERS)
def test_no_module_imports_itself_by_a_detour(folder):
    modules = circle(imports_within(folder))

    assert not modules, " -> ".join(modules)


def test_a_circle_is_named_even_if_only_type_checkers_walk_it(tmp_path):
    files = {
        "house/__init__.py": "from .kitchen import cook",
        "house/kitchen.py": "from . import garden",
        "house/garden/__init__.py": "from .shed import Spade",
        "house/garden/shed.py": "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import house.kitchen",
    }
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")

    imports = imports_within("house/", tmp_path)
    modules = circle(imports)

    assert set(modules) == {"house.kitchen", "house.garden", "house.garden.shed"}
    assert modules[0] == modules[-1]
    assert all(imported in imports[importer] for importer, imported in pairwise(modules))

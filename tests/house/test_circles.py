"""No module imports itself by a detour, so that each can be read, tried and moved by itself.

Imports under `TYPE_CHECKING` and within functions count: they show what a module cannot be understood without. So do
modules that a table names for `import_module`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise
from pathlib import Path

import pytest

from .source import ROOT

FOLDERS = ["halo/", "scripts/", "generated/halo_api/"]
MADE_OF_ITS_CLASSES = "halo_api.facts"
"""A package whose table does not count: its modules are data, of the classes that it defines, and loaded one by one."""


def imports_within(folder: str, root: Path = ROOT) -> dict[str, set[str]]:
    """Each module of a folder, and the others of them that it imports.

    Args:
        folder: Relative to the root, such as "halo/"; the last part is the name of the package.
        root: Of the project.
    """
    package = root / folder
    paths = {_name(path.relative_to(package.parent)): path for path in sorted(package.rglob("*.py"))}
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
    text = path.read_text(encoding="utf-8")
    has_table = "import_module(" in text and name != MADE_OF_ITS_CLASSES
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in modules)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else []
            source = ".".join([*above, *filter(None, [node.module])])
            targets = {f"{source}.{alias.name}" for alias in node.names}
            yield from targets & modules.keys()
            if targets - modules.keys() and source in modules:
                yield source
        elif has_table and isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from {".".join([*package, node.value.lstrip(".")])} & modules.keys()


@pytest.mark.parametrize("folder", FOLDERS)
def test_no_module_imports_itself_by_a_detour(folder):
    modules = circle(imports_within(folder))

    assert not modules, " -> ".join(modules)


@pytest.mark.parametrize("kitchen", ["from . import garden", "ROOMS = {'tea': 'garden'}; import_module(ROOMS['tea'])"])
def test_a_circle_is_named_even_if_only_type_checkers_or_tables_walk_it(kitchen, tmp_path):
    files = {
        "house/__init__.py": "from .kitchen import cook",
        "house/kitchen.py": kitchen,
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

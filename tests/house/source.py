"""The source as the rules of the house look at it: which files there are, and what they import."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# By folder and not by git, so that a copy without its history can be checked too.
FOLDERS = (".ci", "cassettes", "docs", "generated", "halo", "scripts", "spec", "tests")
LEFT_OUT = {"__pycache__", ".mypy_cache", ".pytest_cache", ".ruff_cache"}


@cache
def files() -> tuple[Path, ...]:
    """All files of the project, relative to its root."""
    found = [path for path in ROOT.iterdir() if path.is_file() and path.name != ".env"]
    for folder in FOLDERS:
        found += [path for path in (ROOT / folder).rglob("*") if path.is_file() and not LEFT_OUT & {*path.parts}]
    return tuple(sorted(path.relative_to(ROOT) for path in found))


def modules(*folders: str) -> list[Path]:
    """The Python modules of these folders, relative to the root."""
    return [path for path in files() if path.suffix == ".py" and path.as_posix().startswith(folders)]


@cache
def text_of(path: Path) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


def is_written_by_hand(path: Path) -> bool:
    return not text_of(path).startswith("# Written by `")


@cache
def imports_of(path: Path) -> tuple[str, ...]:
    """The modules that a module imports, wherever in it, by their full names."""
    return tuple(_imports_of(path))


def _imports_of(path: Path) -> Iterator[str]:
    package = _package_of(path)
    for node in ast.walk(ast.parse(text_of(path))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*above, *filter(None, [node.module])])
            # `from . import _call` names a module as well as `from ._call import of_request` does.
            yield from ([f"{module}.{name.name}" for name in node.names] if node.module is None else [module])


def _package_of(path: Path) -> list[str]:
    """The package that relative imports in a module start from."""
    parts = list(path.parent.parts)
    return parts[1:] if parts[:1] == ["generated"] else parts

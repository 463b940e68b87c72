"""Tells PyInstaller which modules to take along: most are imported by name when they are first used.

PyInstaller finds it by the entry point `pyinstaller40`, so that a program with `import halo` needs no options.
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path


def get_hook_dirs() -> list[str]:
    """The folder of the hooks, for PyInstaller."""
    return [str(Path(__file__).parent)]


def modules_of(package: str, *left_out: str) -> list[str]:
    """The full names of all modules of a package.

    Args:
        package: An installed package; it is not imported.
        left_out: Packages in it that are not meant.
    """
    spec = find_spec(package)
    locations = spec.submodule_search_locations if spec else None
    folders = [Path(location) for location in locations or ()]
    parts = [path.relative_to(folder).with_suffix("").parts for folder in folders for path in folder.rglob("*.py")]
    names = {".".join((package, *part)).removesuffix(".__init__") for part in parts if part[0] not in left_out}
    return sorted(names)

"""What a frozen program takes along; one is made in `scripts/full.py`."""

from __future__ import annotations

import pkgutil
import runpy
from pathlib import Path

import halo_api

from halo.__pyinstaller import get_hook_dirs


def test_every_module_that_may_be_imported_by_its_name_comes_along():
    [folder] = get_hook_dirs()
    hooks = [runpy.run_path(str(path))["hiddenimports"] for path in sorted(Path(folder).glob("hook-*.py"))]
    halo_modules, api_modules = map(set, hooks)

    assert api_modules == {"halo_api", *(found.name for found in pkgutil.walk_packages(halo_api.__path__, "halo_api."))}
    assert halo_modules >= {"halo._sync.resources.tickets", "halo._jobs._sync.tables", "halo.audit"}
    assert {name for name in halo_modules if name.startswith(("halo.sandbox", "halo.testing"))} == set()

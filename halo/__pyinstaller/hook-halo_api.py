"""PyInstaller's hook for `halo_api`."""

from __future__ import annotations

from halo.__pyinstaller import modules_of

hiddenimports = modules_of("halo_api")

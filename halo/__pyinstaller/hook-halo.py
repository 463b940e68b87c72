"""PyInstaller's hook for `halo`. What is for tests comes along only if the program imports it itself."""

from __future__ import annotations

from halo.__pyinstaller import modules_of

hiddenimports = modules_of("halo", "__pyinstaller", "sandbox", "testing")

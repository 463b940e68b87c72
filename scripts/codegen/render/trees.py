"""Files that are written, compared with those that are there, and put in their place."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

Difference = tuple[Path, str]
"""A file that is there or should be, and what is wrong with it."""


def write_text(path: Path, text: str) -> None:
    """UTF-8 with line feeds, on every platform; folders are made where they are missing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text.replace("\r\n", "\n"), encoding="utf-8", newline="\n")


def files_of(root: Path, names: Iterable[str]) -> set[Path]:
    """The files of these names and of the folders of these names, relative to the root."""
    files = set[Path]()
    for path in (root / name for name in names):
        files |= {path} if path.is_file() else {below for below in path.rglob("*") if below.is_file()}
    return {path.relative_to(root) for path in files if "__pycache__" not in path.parts}


def differences(new: Path, old: Path, names: Iterable[str]) -> Iterator[Difference]:
    """Each file of the old tree that is missing, extra or different, as far as it is in these files and folders."""
    new_files, old_files = files_of(new, names := [*names]), files_of(old, names)
    for name in sorted(new_files | old_files):
        if name not in new_files:
            yield old / name, "extra"
        elif name not in old_files:
            yield old / name, "missing"
        elif (old / name).read_bytes().replace(b"\r\n", b"\n") != (new / name).read_bytes():
            yield old / name, "different"


def replace(new: Path, old: Path, changes: Iterable[Difference]) -> None:
    """Put the new files where they belong, and nothing else."""
    for path, what in changes:
        if what == "extra":
            path.unlink()
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(new / path.relative_to(old), path)


def digest_of(root: Path, paths: Iterable[Path]) -> str:
    """One digest of all these files, their names included, whatever their line ends are."""
    whole = hashlib.sha256()
    for name, path in sorted((path.relative_to(root).as_posix(), path) for path in paths):
        content = path.read_bytes().replace(b"\r\n", b"\n")
        whole.update(f"{name} {hashlib.sha256(content).hexdigest()}\n".encode())
    return whole.hexdigest()

"""A copy of the checkout to work on, and the moment in which its results take the place of what was there.

All or nothing: until `keep`, the checkout is not touched. `keep` puts aside what it will replace and writes down
what that is before it begins, so that a failure is undone at once and a run that was killed is undone by the next
one (`undo_interrupted`).
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import signal
import tempfile
import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

from scripts.generate import BESIDE

COPIED = ("spec", "generated", "halo", "scripts", "cassettes", "docs", "pyproject.toml", "CHANGELOG.md")
WRITTEN = ("spec/facts.json", "spec/halo.openapi.yaml", "generated", *BESIDE, "CHANGELOG.md")
"""What the steps write. Nothing else of the copy ever gets back."""

ASIDE = ".api-update"
JOURNAL = "journal.json"
IGNORED = ("__pycache__", ".mypy_cache", ".ruff_cache")


class ChangedMeanwhileError(Exception):
    """Somebody edited the checkout while the steps ran on its copy."""


class Workspace:
    """A copy of the checkout.

    Attributes:
        root: Where the copy is.
    """

    def __init__(self, checkout: Path, root: Path) -> None:
        self.root = root
        self._checkout = checkout
        for name in COPIED:
            source = checkout / name
            if source.is_dir():
                shutil.copytree(source, root / name, ignore=shutil.ignore_patterns(*IGNORED))
            else:
                shutil.copy2(source, root / name)
        self._inputs = _digest(root)

    def keep(self) -> list[Path]:
        """Bring what the steps have written into the checkout; gives the files that are new, changed or gone.

        Raises:
            ChangedMeanwhileError: The checkout is no longer what was copied.
            OSError: A file cannot be written; the checkout is as it was.
        """
        if _digest(self._checkout) != self._inputs:
            raise ChangedMeanwhileError
        changed = sorted(_differences(self.root, self._checkout))
        with _uninterrupted():
            _put_aside(self._checkout, changed)
            try:
                for name in changed:
                    _replace(self.root / name, self._checkout / name)
            except BaseException:
                undo_interrupted(self._checkout)
                raise
            shutil.rmtree(self._checkout / ASIDE)
        return changed


@contextmanager
def copied(checkout: Path) -> Generator[Workspace]:
    """A copy that is gone afterwards, whatever happened."""
    undo_interrupted(checkout)
    with tempfile.TemporaryDirectory(prefix="halo-api-", ignore_cleanup_errors=True) as folder:
        yield Workspace(checkout, Path(folder))


def undo_interrupted(checkout: Path) -> bool:
    """Put everything back that a run has replaced and did not live to finish; whether there was such a run."""
    aside = checkout / ASIDE
    if not aside.exists():
        return False
    # Without a journal, it was killed before it replaced anything.
    if (aside / JOURNAL).exists():
        for name, was_there in json.loads((aside / JOURNAL).read_text(encoding="utf-8")).items():
            if was_there:
                _replace(aside / "files" / name, checkout / name)
            else:
                (checkout / name).unlink(missing_ok=True)
    shutil.rmtree(aside)
    return True


def _put_aside(checkout: Path, changed: list[Path]) -> None:
    """Copies of what will be replaced, and then the list of it: it is only there when the copies are."""
    aside = checkout / ASIDE
    for name in changed:
        if (checkout / name).exists():
            (aside / "files" / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(checkout / name, aside / "files" / name)
    aside.mkdir(exist_ok=True)
    journal = {name.as_posix(): (checkout / name).exists() for name in changed}
    (aside / "new").write_text(json.dumps(journal, indent=1), encoding="utf-8")
    (aside / "new").replace(aside / JOURNAL)


def _replace(source: Path, target: Path) -> None:
    """The target becomes as the source, at once; gone, where that is gone."""
    if not source.exists():
        target.unlink(missing_ok=True)
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=".halo-")
    try:
        os.close(descriptor)
        shutil.copyfile(source, name)
        shutil.copymode(target if target.exists() else source, name)
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _differences(new: Path, old: Path) -> Iterator[Path]:
    names = {name for root in (new, old) for name in _files(root, WRITTEN)}
    for name in names:
        if not (new / name).exists() or not (old / name).exists() or _text(new / name) != _text(old / name):
            yield name


def _text(path: Path) -> bytes:
    """The content, whatever its line ends are: a checkout on Windows may have its own."""
    return path.read_bytes().replace(b"\r\n", b"\n")


def _digest(root: Path) -> str:
    whole = hashlib.sha256()
    for name in sorted(_files(root, COPIED)):
        whole.update(f"{name.as_posix()} {hashlib.sha256((root / name).read_bytes()).hexdigest()}\n".encode())
    return whole.hexdigest()


def _files(root: Path, names: tuple[str, ...]) -> Iterator[Path]:
    for name in names:
        paths = (root / name).rglob("*") if (root / name).is_dir() else [root / name]
        for path in paths:
            if path.is_file() and not {*IGNORED} & {*path.parts}:
                yield path.relative_to(root)


@contextmanager
def _uninterrupted() -> Generator[None]:
    """Ctrl-C is not heard for the moment that the replacing takes."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)

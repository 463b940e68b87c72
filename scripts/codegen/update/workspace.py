"""A copy of the checkout to work on, and the moment in which its results take the place of what was there.

Until `keep`, the checkout is not touched. `keep` writes in one go, and puts everything back if that fails or is
interrupted. Only a process that is killed in that moment leaves some files new and some old: running the same command
again completes them, and `git restore` undoes them.
"""

from __future__ import annotations

import tempfile
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from pathlib import Path

from scripts.codegen.update.errors import StepError

COPIED = ("spec", "generated", "halo", "scripts", "cassettes", "docs", "pyproject.toml", "CHANGELOG.md")
WRITTEN = ("spec/facts.json", "spec/halo.openapi.yaml", "generated/", "halo/", "docs/", "CHANGELOG.md")
"""Where the steps write. Nothing else of the copy ever gets back."""

IGNORED = {"__pycache__", ".mypy_cache", ".ruff_cache"}


class Workspace:
    """A copy of the checkout.

    Attributes:
        root: Where the copy is.
    """

    def __init__(self, checkout: Path, root: Path) -> None:
        self.root = root
        self._checkout, self._original = checkout, _contents(checkout)
        _write(root, self._original, self._original)

    def keep(self) -> list[Path]:
        """Bring what the steps have written into the checkout; gives the files that are new, changed or gone.

        Raises:
            OSError: A file could not be written; the checkout is as it was.
            StepError: Nor could those be put back that were written before it; or the checkout was edited meanwhile.
        """
        if _contents(self._checkout) != self._original:
            raise StepError("Files of this checkout were edited meanwhile.", "Run the same command again.")
        old, new = self._original, _contents(self.root)
        names = sorted(name for name in old.keys() | new.keys() if name.startswith(WRITTEN))
        changed = [name for name in names if _unix(old.get(name)) != _unix(new.get(name))]
        try:
            _write(self._checkout, changed, new)
        except BaseException:
            try:
                _write(self._checkout, changed, old)
            except OSError as error:
                raise StepError(
                    "Some files of this checkout were written and others not, and they could not be put back.",
                    "git status names them, git restore brings back what is committed. Then run the command again.",
                    half_done=True,
                ) from error
            raise
        return [Path(name) for name in changed]


@contextmanager
def copied(checkout: Path) -> Generator[Workspace]:
    """A copy that is gone afterwards, whatever happened."""
    with tempfile.TemporaryDirectory(prefix="halo-api-", ignore_cleanup_errors=True) as folder:
        yield Workspace(checkout, Path(folder))


def _contents(root: Path) -> dict[str, bytes]:
    """The files of a checkout and what is in them."""
    found: dict[str, bytes] = {}
    for name in COPIED:
        for path in (root / name).rglob("*") if (root / name).is_dir() else [root / name]:
            if path.is_file() and not IGNORED.intersection(path.parts):
                found[path.relative_to(root).as_posix()] = path.read_bytes()
    return found


def _write(root: Path, names: Iterable[str], contents: dict[str, bytes]) -> None:
    """Give these files their contents; remove those that have none."""
    for name in names:
        path = root / name
        if name in contents:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(contents[name])
        else:
            path.unlink(missing_ok=True)


def _unix(content: bytes | None) -> bytes | None:
    """A content with line feeds alone: a checkout on Windows may have line ends of its own."""
    return None if content is None else content.replace(b"\r\n", b"\n")

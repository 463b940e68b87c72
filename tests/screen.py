"""A terminal, as far as Python can tell."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest


class Screen(io.StringIO):
    """What stands on it is its value."""

    encoding = "utf-8"

    def isatty(self) -> bool:
        return True

    @property
    def lines(self) -> list[str]:
        """Its lines, without those that were written over, which a slow machine has more of."""
        text = re.sub(r"\r\x1b\[K[^\r\n]*(?=\r\x1b\[K)", "", self.getvalue()).replace("\r\x1b[K", "")
        return [line.rstrip() for line in text.splitlines() if line.strip()]


@contextmanager
def shown_on(screen: Screen, patch: pytest.MonkeyPatch, columns: int = 80) -> Iterator[pytest.MonkeyPatch]:
    """A context in which stdout is this screen, without colours."""
    with patch.context() as inner:
        inner.setattr("sys.stdout", screen)
        for name, value in {"NO_COLOR": "1", "TERM": "dumb", "COLUMNS": str(columns)}.items():
            inner.setenv(name, value)
        yield inner

"""What a green test has proved (see `halo.testing.cassettes.playing`), and the order of what was sent side by side."""

from __future__ import annotations

import re

from vcr.cassette import Cassette

from halo.testing.cassettes.playing import problem

__all__ = ["problem", "sort"]


def sort(tape: Cassette) -> None:
    """Put what was sent side by side into an order that the next recording repeats."""
    tape.data.sort(key=lambda one: (_natural(one[0].uri), _natural(str(one[0].body_bytes))))


def _natural(text: str) -> list[str | int]:
    """Numbers by their size. Texts and numbers take turns, so that any two can be compared."""
    return [int(part) if part.isdigit() else part for part in re.split(r"(\d+)", text)]

"""Whether all recorded requests were sent (see `halo.testing.cassettes.playing`), and an order for concurrent ones."""

from __future__ import annotations

import re

from vcr.cassette import Cassette

from halo.testing.cassettes.playing import problem

__all__ = ["problem", "sort"]


def sort(cassette: Cassette) -> None:
    """Put concurrent requests into an order that the next recording repeats."""
    cassette.data.sort(key=lambda pair: (_natural(pair[0].uri), _natural(str(pair[0].body_bytes))))


def _natural(text: str) -> list[str | int]:
    """Numbers by their size. Texts and numbers take turns, so that any two can be compared."""
    return [int(part) if part.isdigit() else part for part in re.split(r"(\d+)", text)]

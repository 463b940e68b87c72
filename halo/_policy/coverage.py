"""Which places of a list hold only rows that were seen already, while rows leave and enter it."""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Iterable, Iterator

import attrs

Span = tuple[int, int]
"""Places in a list, from 0: the first, and the one after the last."""


@attrs.define
class Coverage:
    """The places of the list, as the last response counts it, that hold only rows that were seen already.

    If a row leaves, those behind it move one place towards the beginning; if one enters, or a response is older than
    the one before, one place towards the end. It is unknown which rows moved, so every span loses a place at that end.
    The rows and the count of a response may be of two moments, on either side of a change. So as many responses as
    were in flight at once, before and after a change, are taken for both.

    What enters need not be seen: if the last place is covered, it stays so, wherever a row enters.

    Attributes:
        in_flight: The most requests of this round that may have been in flight at once.
    """

    in_flight: int = 1
    _spans: list[Span] = attrs.field(factory=list[Span], init=False)
    _recent: deque[tuple[int, int]] = attrs.field(factory=deque[tuple[int, int]], init=False)
    """First place and count of the last responses."""

    def update(self, first: int, rows: int, count: int | None) -> None:
        """Update for a response: its first place, its number of rows, and the count of the whole list."""
        if count is None:
            self._spans.clear()
            self._recent.clear()
            return
        before = self._recent[-1][1] if self._recent else count
        for _ in range(min(2, len(self._recent) - self.in_flight)):  # one by one: earlier, more were in flight
            self._recent.popleft()
        self._move(before, count)
        counts = [count, *(count for _, count in self._recent)]
        self._recent.append((first, count))
        self._add(first + (count - min(counts) if first else 0), first + rows - (max(counts) - count))

    def missing(self, count: int, size: int, after: int = 0) -> Iterator[int]:
        """The numbers of the pages after this one that hold any other place, in order. There may be billions."""
        page = after
        for start, end in self._gaps(count):
            first, page = max(page, start // size) + 1, max(page, -(-end // size))
            yield from range(first, page + 1)

    def _gaps(self, count: int) -> Iterator[Span]:
        starts = [0, *(end for _, end in self._spans)]
        ends = [*(min(start, count) for start, _ in self._spans), count]
        return ((start, end) for start, end in zip(starts, ends, strict=True) if start < end)

    def _move(self, before: int, count: int) -> None:
        """Keep the places that are still certain after rows have entered or left."""
        growth = count - before
        if growth > 0:
            moved = ((start + growth if start else 0, end if end < before else count) for start, end in self._spans)
            self._spans = _valid(moved)
        elif growth < 0:
            self._spans = _valid((start, end + growth) for start, end in self._pieces())

    def _pieces(self) -> Iterator[Span]:
        """The spans, cut where the last responses began: rows may have left unseen between these."""
        edges = sorted({first for first, _ in self._recent})
        for start, end in self._spans:
            yield from itertools.pairwise([start, *(edge for edge in edges if start < edge < end), end])

    def _add(self, start: int, end: int) -> None:
        if end <= start:
            return
        apart = [span for span in self._spans if span[1] < start or span[0] > end]
        joined = [span for span in self._spans if span[1] >= start and span[0] <= end]
        starts, ends = zip((start, end), *joined, strict=True)
        self._spans = sorted([*apart, (min(starts), max(ends))])


def _valid(spans: Iterable[Span]) -> list[Span]:
    return [(start, end) for start, end in spans if start < end]

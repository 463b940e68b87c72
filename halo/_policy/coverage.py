"""What the responses say of a list: its count, the length of its pages, and which places were seen already."""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Iterable, Iterator
from typing import Literal

import attrs

_DEFAULT_ROWS = 50  # what Halo returns if it ignores the size
_STEADY_ANSWERS = 3  # after these, pages are prefetched again

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


@attrs.define
class ServerCount:
    """How far the server's count can be trusted, and how it changed."""

    total: int | None = None  # the last one told
    is_told: bool = False  # whether the last response told it
    previous: int | None = None  # to compare the next one with
    ever: int = 0  # the first count, plus everything by which it grew: no more rows were ever counted
    growth: int = 0  # all by which it grew
    meaning: Literal["list", "page", "nothing"] = "list"  # what it counts
    change: int = 0  # since the response before; 0 if unknown
    has_changed: bool = False
    has_shrunk: bool = False
    has_shrunk_in_round: bool = False
    steady_answers: int = 0  # consecutive responses with the same count as the one before

    @property
    def trusted(self) -> int | None:
        """How many rows there are; None if the server does not say, or is wrong."""
        return self.total if self.meaning == "list" else None

    @property
    def is_confirmed(self) -> bool:
        """Whether two consecutive responses gave the same count."""
        return self.trusted is not None and self.steady_answers > 0

    @property
    def is_moving(self) -> bool:
        """Whether one of the last responses gave a different count."""
        return self.has_changed and self.steady_answers < _STEADY_ANSWERS

    def update(self, total: int | None, rows: int, *, is_later: bool, is_refuted: bool) -> None:
        """Compare the count of a response with the count before, and with the rows.

        Args:
            total: The count.
            rows: The number of rows in the response.
            is_later: Whether it is neither the first response nor one to the same request.
            is_refuted: Whether it has new rows although all rows of the count before were seen.
        """
        self.change = 0
        if is_refuted and (total or 0) <= (self.total or 0):
            self.meaning = "page"
        self.is_told = total is not None and (total > 0 or not (rows or is_later))
        if total is None or not self.is_told:
            self.steady_answers = 0
            if total is not None and rows and self.total is None:
                self.reject()
            return
        self.steady_answers = self.steady_answers + 1 if total == self.previous else 0
        if self.meaning != "page":
            if self.previous is not None:
                self.change = total - self.previous
            self.has_changed = self.has_changed or self.change != 0
            self.has_shrunk = self.has_shrunk or self.change < 0
            self.has_shrunk_in_round = self.has_shrunk_in_round or self.change < 0
            grown = 0 if self.total is None else max(0, total - self.total)
            self.growth += grown
            self.ever += total if self.total is None else grown
        self.total = self.previous = total

    def reject(self) -> None:
        """No longer trust the count."""
        if self.meaning == "list":
            self.meaning = "nothing"


@attrs.define
class Paging:
    """Whether pages are honoured: how long they are, and where the first one begins."""

    requested: int  # rows per page, at first
    size: int  # rows per page, as requested now
    skipped: int  # rows on the pages before the first one of this round
    is_honoured: bool = False  # whether a response had the requested length
    is_full: bool = False  # whether the last one had, or is the first and has Halo's default

    @property
    def is_start_uncertain(self) -> bool:
        """Whether pages may be shorter than requested, and fewer rows were skipped then."""
        return self.skipped > 0 and not self.is_honoured

    @property
    def may_overlap(self) -> bool:
        """Whether a page may begin before the end of the one before it."""
        return self.skipped > 0 and self.size < self.requested

    def update(self, size: int, rows: int, *, is_first: bool) -> None:
        """Compare the length of a response with the requested size."""
        self.is_honoured = self.is_honoured or rows == size
        self.is_full = rows == size or (is_first and not self.skipped and rows == _DEFAULT_ROWS)
        if is_first and 0 < rows < size:
            self.size = rows  # if it is also the last page, this does not matter

"""Which page comes next, which rows are new, and where a walk ends. Pure: pages go in, steps come out.

The rules follow from what Halo was seen to do (live measurement, builds 2.236 and 2.250). What a response says:

1. Each row is yielded once, by its key (`SeenRows`).
2. A count of 0 beside rows, or one smaller than the number of rows received, is wrong and no longer trusted. A count
   that is met although the next page brings more rows is that of a page, not of the list (`ServerCount`).
3. If the first page is shorter than requested and not the end, the server has a cap, and its next page may begin only
   after as many rows as were requested. So the walk goes on with the length received as its page size. If it did not
   start at page 1, the number of rows skipped is then unknown, and the count is no longer trusted (`Paging`).
4. Rows leave the filter while the caller works on them, and those behind move to pages that were walked already.
   So the walk tracks which places of the list hold only rows that were seen already (`Coverage`).

Where a walk ends, by the first rule that applies (`Paginator._has_ended`):

5. Rows requested at once, by `count`, are complete if the server counts no more, and either returned a different
   number than requested or gave the same count twice. If requesting more brought no more, that is the end too, and an
   error if the server counts more.
6. A probe (see 16) that brings nothing new is the end.
7. A bare array is the end, unless it is exactly as long as the requested page, or as Halo's default of 50.
8. A first page beyond all rows that the server counts is an error.
9. Once the count has shrunk, places decide: the walk ends when all are covered. A row that leaves costs some three
   requests, wherever that happens. If rows leave faster than that, it ends when as many rows have been seen as were
   ever counted, or when as many requests as two whole passes take brought nothing new. Fewer rows than the server
   counts are an error, unless all places are covered and others entered. If no page had the requested length, places
   are unknown, and rules 10 and 11 decide.
10. An empty page is the end, unless a row left in this round, or the count changed and the round brought new rows.
   Fewer rows than the server counts are an error.
11. As many different rows as the server counts are the end, even if the count has grown, unless the page is full, or
   the first has Halo's default of 50.

How it goes on, by the first rule that applies (`Paginator._next_step`):

12. If rows were requested at once, more of them are.
13. A page that brings nothing new although the count is higher means a route that repeats page 1 (`/CRMNote`): then
   all rows are requested at once.
14. Once the count has shrunk, it goes on to the last page, and then back to the pages that are not covered.
15. After an empty page, all pages are walked again.
16. The next page follows. If as many rows have been seen as the server counts, it is a probe of that count (see 2).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import Generic, Literal, Self, TypeVar

import attrs
from halo_api import Model, Page

from ..errors import PaginationError
from .coverage import Coverage
from .seen_rows import SeenRows

M = TypeVar("M", bound=Model)

MAX_REQUESTS = 100_000
MAX_ROUNDS = 50
FIRST_COUNT = 1000
_DEFAULT_ROWS = 50  # what Halo returns if it ignores the size
_IDLE_ANSWERS = 3  # after these, pages are repeats even if rows may have moved
_STALE_ANSWERS = 20  # plus twice the number of pages: after these, no new row is expected
_STEADY_ANSWERS = 3  # after these, pages are prefetched again


@attrs.frozen
class NextPage:
    """Request this page.

    Attributes:
        number: From 1.
        size: Rows per page.
        is_probe: Whether all rows that the server counts were seen, and this page is to show if there are more.
    """

    number: int
    size: int
    is_probe: bool = attrs.field(default=False, eq=False, repr=False)


@attrs.frozen
class FetchAll:
    """Request the first `count` rows without pages."""

    count: int


Step = NextPage | FetchAll


class Paginator(Generic[M]):
    """One walk over a list route.

    Attributes:
        step: What to request next; None when the walk is over.
        is_looking_again: Whether the next step goes back to a page that was walked already, or before the first one.
        rows: The rows seen so far.
        count: The server's count.
    """

    def __init__(self, path: str, key: Sequence[str], first: Step) -> None:
        """Start a walk.

        Args:
            path: The route.
            key: The fields that tell one row from another.
            first: The first step.
        """
        self.step: Step | None = first
        self.is_looking_again = False
        self.rows, self.count = SeenRows[M](key), ServerCount()
        size, start = (first.size, first.number) if isinstance(first, NextPage) else (first.count, 1)
        self._paging, self._coverage = Paging(size, size, skipped=(start - 1) * size), Coverage()
        self._path, self._requests, self._idle_rounds, self._largest_answer = path, 0, 0, 0

    @classmethod
    def begin(cls, path: str, key: Sequence[str], first: Step, page: Page[M]) -> tuple[Self, list[M]]:
        """A walk whose first response is there already, and the rows of that.

        Args:
            path: The route.
            key: The fields that tell one row from another.
            first: The first step.
            page: The response to it.

        Raises:
            PaginationError: See `take`.
        """
        paginator = cls(path, key, first)
        return paginator, paginator.take(page)

    def prefetchable(self, depth: int) -> list[NextPage]:
        """The next page and those that will probably follow it, at most `depth`.

        Empty if the server is not reliable: then its pages are requested one at a time. In each further round half as
        many, because a row that leaves casts doubt on all pages that were in flight at once.
        """
        step, count, size = self.step, self.count.trusted, self._paging.size
        if not isinstance(step, NextPage) or count is None or self.count.is_moving or not self._paging.is_honoured:
            return []
        numbers = self._missing_pages() if self.count.has_shrunk else range(step.number, -(-count // size) + 1)
        depth = min(depth, max(1, depth >> (self.rows.round - 1)))
        pages = [NextPage(number, size) for number in islice((n for n in numbers if n >= step.number), depth)]
        self._coverage.in_flight = max(self._coverage.in_flight, len(pages))
        return pages

    def take(self, page: Page[M]) -> list[M]:
        """The rows of a response that were not yielded yet; `step` is then the next step.

        Raises:
            PaginationError: The pages contradict each other or the server's count.
        """
        step, self.step, self.is_looking_again = self.step, None, False
        if step is None:
            return []
        self._requests += 1
        new = self._read(step, page)
        if self._has_ended(step, page):
            return new
        self.step = self._next_step(step, page)
        if self._requests >= MAX_REQUESTS:
            raise self._error(f"no end after {self._requests} requests")
        if isinstance(step, NextPage) and isinstance(self.step, NextPage):
            self.is_looking_again = self.step.number <= step.number
        return new

    def _read(self, step: Step, page: Page[M]) -> list[M]:
        """Read a response, by rules 1 to 4. Returns its new rows."""
        new, rows = self.rows.add(page.rows), len(page.rows)
        is_refuted = isinstance(step, NextPage) and step.is_probe and bool(new)
        self.count.update(page.total, rows, is_refuted=is_refuted)
        if isinstance(step, NextPage):
            self._paging.update(step.size, rows, is_first=self._requests == 1)
            self._coverage.update((step.number - 1) * step.size, rows, page.total)
            is_too_small = page.total is not None and page.total < self._rows_counted and not self.count.has_changed
            if is_too_small or (self._paging.is_start_uncertain and page.total != self._rows_counted):
                self.count.reject()
        return new

    def _has_ended(self, step: Step, page: Page[M]) -> bool:
        """Where a walk ends: the first of rules 5 to 11 that applies.

        Raises:
            PaginationError: There is nothing more to request, and rows are missing.
        """
        if isinstance(step, FetchAll):
            return self._has_fetched_all(step, len(page.rows))
        if step.is_probe and self.rows.stale_answers:
            return True
        if page.is_bare:
            return not self._paging.is_full or self.rows.idle_answers > 0
        if self._requests == 1 and 0 < (page.total or 0) <= self._paging.skipped - self._paging.size:
            raise self._error(f"page {step.number} is beyond the end, at {self._paging.size} rows a page")
        if self._is_by_places:
            return self._has_covered_all(page)
        if not page.rows:
            return self._has_come_to_rest()
        return self._is_count_met and (self.count.has_shrunk or not self._paging.is_full)

    def _has_fetched_all(self, step: FetchAll, rows: int) -> bool:
        is_short = self.count.trusted is not None and rows < self.count.trusted
        if not is_short and (rows != step.count or self.count.is_confirmed):
            return True
        if is_short and rows <= self._largest_answer:
            raise self._error("the server returned fewer rows at once than it counts")
        return rows <= self._largest_answer

    def _has_covered_all(self, page: Page[M]) -> bool:
        if self.rows.yielded >= self._coverage.ever_counted:
            return True
        missing = self._missing_pages()
        two_passes = 2 * -(-self.count.largest // self._paging.size) + _STALE_ANSWERS
        if self._is_repeat(page) or (missing and self.rows.stale_answers < two_passes):
            return False
        if missing or not self._coverage.has_grown:  # if it has, the other rows counted have entered
            self._require(self.rows.yielded)
        return True

    def _has_come_to_rest(self) -> bool:
        is_idle = not self.rows.new_in_round
        if is_idle and self._idle_rounds and self.rows.yielded >= self.count.largest:  # two idle rounds
            return True
        if self.count.has_shrunk_in_round or (self.count.has_changed and not is_idle):
            return False
        self._require(self._rows_counted)
        return True

    def _require(self, rows: int) -> None:
        """Raise if these are fewer rows than the server counts."""
        if self.count.trusted is not None and rows < self.count.trusted:
            raise self._error("the pages ended before the server's own count was reached")

    def _next_step(self, step: Step, page: Page[M]) -> Step:
        """How a walk goes on: the first of rules 12 to 16 that applies."""
        if isinstance(step, FetchAll):
            self._largest_answer = len(page.rows)
            return FetchAll(max(self.count.trusted or 0, step.count * 10))
        is_probe = self._is_count_met and not self.count.has_shrunk
        if self._is_repeat(page) and not is_probe:
            return FetchAll(max(self.count.trusted or 0, FIRST_COUNT))
        if self._is_by_places:
            missing = self._missing_pages()
            behind = next((number for number in missing if number > step.number), None)
            return self._new_round(missing[0]) if behind is None else NextPage(behind, self._paging.size)
        if not page.rows:
            self._idle_rounds = 0 if self.rows.new_in_round else self._idle_rounds + 1
            self.count.previous = None  # the next count is not compared with it
            return self._new_round(1)
        return NextPage(step.number + 1, self._paging.size, is_probe)

    def _new_round(self, number: int) -> NextPage:
        if self.rows.round >= MAX_ROUNDS:
            raise self._error(f"the rows still changed in round {self.rows.round}")
        self.rows.begin_round()
        self.count.has_shrunk_in_round, self._paging.skipped, self._coverage.in_flight = False, 0, 1
        return NextPage(number, self._paging.size)

    @property
    def _rows_counted(self) -> int:
        """How many of the rows that the server counts were seen, or skipped at the start."""
        return self.rows.in_round if self.count.has_shrunk else self._paging.skipped + self.rows.yielded

    @property
    def _is_count_met(self) -> bool:
        """Whether all rows that the server counts were seen; no longer certain once some left in this round."""
        return self._rows_counted == self.count.trusted and not self.count.has_shrunk_in_round

    @property
    def _is_by_places(self) -> bool:
        """Whether rows have left, and their places in the list are known."""
        return self.count.has_shrunk and self.count.trusted is not None and self._paging.is_honoured

    def _missing_pages(self) -> list[int]:
        return list(self._coverage.missing(self.count.trusted or 0, self._paging.size))

    def _is_repeat(self, page: Page[M]) -> bool:
        """Whether pages repeat the rows of other pages of this round."""
        may_have_moved = self.count.change > 0 or self._paging.may_overlap
        return bool(page.rows) and self.rows.idle_answers >= (_IDLE_ANSWERS if may_have_moved else 1)

    def _error(self, reason: str) -> PaginationError:
        return PaginationError(self._path, reason, given=self.rows.yielded, total=self.count.total)


@attrs.define
class ServerCount:
    """How far the server's count can be trusted, and how it changed."""

    total: int | None = None  # of the last response; None if it gave none
    previous: int | None = None  # to compare the next one with
    largest: int = 0
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

    def update(self, total: int | None, rows: int, *, is_refuted: bool) -> None:
        """Compare the count of a response with the count before, and with the rows.

        Args:
            total: The count.
            rows: The number of rows in the response.
            is_refuted: Whether it has new rows although all rows of the count before were seen.
        """
        previous, self.previous, self.total, self.change = self.previous, total, total, 0
        self.largest = max(self.largest, total or 0)
        self.steady_answers = self.steady_answers + 1 if total == previous else 0
        if is_refuted and (total or 0) <= (previous or 0):
            self.meaning = "page"
        if rows and total == 0:
            self.reject()
        if total is not None and previous is not None and self.meaning != "page":
            self.change = total - previous
            self.has_changed = self.has_changed or self.change != 0
            self.has_shrunk = self.has_shrunk or self.change < 0
            self.has_shrunk_in_round = self.has_shrunk_in_round or self.change < 0

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

"""Which page comes next, which rows are new, and where a walk ends. Pure: pages go in, steps come out.

The rules follow from what Halo was seen to do (live measurement, builds 2.236 and 2.250). What a response says:

1. Each row is yielded once, by its key (`SeenRows`).
2. A bare array tells no count, and a later page none by 0: the count told before stays. If none was told before, 0
   beside rows is wrong, and so is a count smaller than the number of rows received: then no count is trusted, as with
   `trust_count=False`. A count that is met although the next page brings more rows is that of a page, not of the list
   (`ServerCount`).
3. If the first page is shorter than requested and not the end, the server has a cap, and its next page may begin only
   after as many rows as were requested. So the walk goes on with the length received as its page size. If it did not
   start at page 1, the number of rows skipped is then unknown, and the count is no longer trusted (`Paging`).
4. Rows leave the filter while the caller works on them, and those behind move to pages that were walked already.
   So the walk tracks which places of the list hold only rows that were seen already (`Coverage`).

Whether the end can be believed (`Paginator._settle_doubt`). The rows given have to add up to the count as it now is,
less what it grew by: what enters during a walk need not be given.

5. A first page beyond all rows that the server counts is an error. An end before the rows add up is in doubt: an empty
   page or a short bare array although more rows are counted, or places that are all covered, by rows that came twice.
   Then that page is requested once more, and after it the first one. A last page whose count fell by a page or more is
   in doubt too; then the first page is requested first. It confirms the end if its own count is that much smaller. If
   both only repeat what they said, it is an error.

Where a walk ends, by the first rule that applies (`Paginator._has_ended`):

6. Rows requested at once, by `count`, are complete if the server counts no more, and either returned a different
   number than requested or gave the same count twice. If requesting more brought no more, that is the end too, and an
   error if the server counts more.
7. A probe (see 16) that brings nothing new is the end.
8. A bare array is the end if no count was told, unless it is exactly as long as the requested page, or as Halo's
   default of 50.
9. Once the count has shrunk, places decide: the walk ends when all are covered. A row that leaves costs some three
   requests, wherever that happens. If rows leave faster than that, it ends when as many rows have been seen as were
   ever counted, or when as many requests as two whole passes take brought no more new rows than entered meanwhile. If
   the first page tells the same larger count each time it is requested again, it is an error. If no page had the
   requested length, places are unknown, and rules 10 and 11 decide.
10. An empty page is the end, unless a row left in this round.
11. As many different rows as the server counts are the end, unless the page is full, or the first has Halo's default
   of 50. If the count only grew, so is the last page of the count as it now is.

How it goes on, by the first rule that applies (`Paginator._next_step`):

12. If rows were requested at once, more of them are.
13. A page that brings nothing new means a route that repeats page 1 (`/CRMNote`), unless it is a probe or as many rows
   entered as came twice: then all rows are requested at once.
14. Once the count has shrunk, it goes on to the last page, and then back to the pages that are not covered.
15. After an empty page, all pages are walked again.
16. The next page follows. If as many rows have been seen as the server counts, it is a probe of that count (see 2).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Generic, TypeVar

import attrs
from halo_api import Model, Page

from ..errors import PaginationError
from .coverage import Coverage, Paging, ServerCount
from .seen_rows import SeenRows

M = TypeVar("M", bound=Model)

MAX_REQUESTS = 100_000
MAX_ROUNDS = 50
FIRST_COUNT = 1000
_IDLE_ANSWERS = 3  # after these, pages are repeats even if they may overlap
_STALE_ANSWERS = 20  # plus twice the number of pages: after these, no new row is expected
_INSISTED = 3  # after these, the first page's count is the one to believe, although another page tells a smaller one
_TOO_FEW = "the pages ended before the server's own count was reached"


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

    def __init__(self, path: str, key: Sequence[str], first: Step, *, trust_count: bool = True) -> None:
        """Start a walk.

        Args:
            path: The route.
            key: The fields that tell one row from another.
            first: The first step.
            trust_count: Whether the rows have to add up to the server's count; if not, an empty page is the end.
        """
        self.step: Step | None = first
        self.is_looking_again = False
        self.rows, self.count = SeenRows[M](key), ServerCount(meaning="list" if trust_count else "nothing")
        size, start = (first.size, first.number) if isinstance(first, NextPage) else (first.count, 1)
        self._paging, self._coverage = Paging(size, size, skipped=(start - 1) * size), Coverage()
        self._path, self._start, self._requests, self._idle_rounds, self._largest_answer = path, start, 0, 0, 0
        self._last_page, self._entered, self._stale_answers = 1, 0, 0
        self._doubt: Doubt | None = None
        self._first_count, self._insisted = 0, 0

    def prefetchable(self, depth: int) -> list[NextPage]:
        """The next page and those that will probably follow it, at most `depth`.

        Empty if the server is not reliable: then its pages are requested one at a time. In each further round half as
        many, because a row that leaves casts doubt on all pages that were in flight at once.
        """
        step, count, size = self.step, self.count.trusted, self._paging.size
        is_reliable = self._paging.is_honoured and not self.count.is_moving and self._doubt is None
        if not isinstance(step, NextPage) or count is None or not is_reliable:
            return []
        is_by_places, last = self.count.has_shrunk, -(-count // size)
        numbers = self._missing_pages(step.number - 1) if is_by_places else range(step.number, last + 1)
        depth = min(depth, max(1, depth >> (self.rows.round - 1)))
        pages = [NextPage(number, size) for number in islice(numbers, depth)]
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
        self.step = self._settle_doubt(step, page) if isinstance(step, NextPage) else None
        if self.step is None:
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
        is_later = self._requests > 1 and not (isinstance(step, NextPage) and step.number == self._start)
        is_refuted = isinstance(step, NextPage) and step.is_probe and bool(new)
        self.count.update(page.total, rows, is_later=is_later, is_refuted=is_refuted)
        if isinstance(step, NextPage):
            self._paging.update(step.size, rows, is_first=self._requests == 1)
            self._coverage.update(_first_place(step), rows, self.count.total)
            counted = self.count.trusted
            is_too_small = counted is not None and counted < self._rows_counted and not self.count.has_changed
            if is_too_small or (self._paging.is_start_uncertain and counted != self._rows_counted):
                self.count.reject()
            self._weigh(step, len(new), rows)
        return new

    def _weigh(self, step: NextPage, new: int, rows: int) -> None:
        """Note whether the walk still finds rows that may be older than itself, for rule 9."""
        self._last_page = max(self._last_page, step.number if rows else 1)
        self._entered += max(0, self.count.change)
        is_stale = new <= self._entered
        self._stale_answers = self._stale_answers + 1 if is_stale else 0
        self._entered = self._entered - new if is_stale else 0
        if step.number == self._start and self.count.is_told:
            is_same = self.count.total == self._first_count and not new
            self._first_count, self._insisted = self.count.total or 0, self._insisted + 1 if is_same else 0

    def _settle_doubt(self, step: NextPage, page: Page[M]) -> NextPage | None:
        """What to request to learn whether the list really ends, by rule 5; None if there is no doubt.

        Raises:
            PaginationError: The list begins beyond its end, or its end remains doubtful.
        """
        counted, first, size = self.count.trusted, _first_place(step), self._paging.size
        if self._requests == 1 and 0 < (self.count.total or 0) <= first - size:
            raise self._error(f"page {step.number} is beyond the end, at {size} rows a page")
        if counted is None or (step.is_probe and not self.rows.new):
            return None
        if self._doubt is None:
            if not self._ends_early(step, page):
                return None
            again = NextPage(step.number, size)
            if first + len(page.rows) < counted or not self.count.is_told or self.count.change >= 0:
                self._doubt = Doubt([again, None], min(first, counted - 1), self.count.growth)
            else:
                self._doubt = Doubt([None, again], counted + size - 1, self.count.growth)
        elif self._is_settled(self._doubt, step, page):
            self._doubt = None
            return self._settle_doubt(step, page)
        if not self._doubt.steps:
            raise self._error(_TOO_FEW)
        self._doubt.asked = self._doubt.steps.pop(0)
        return self._doubt.asked or self._new_round(self._start)

    def _is_settled(self, doubt: Doubt, step: NextPage, page: Page[M]) -> bool:
        if doubt.asked is not None:
            return bool(self.rows.new) or not self._ends_early(step, page)
        counted = self.count.trusted or 0
        is_confirmed = self.count.is_told and counted <= doubt.credible and (bool(page.rows) or not counted)
        return is_confirmed or self._rows_counted >= counted - doubt.growth

    def _ends_early(self, step: NextPage, page: Page[M]) -> bool:
        """Whether this page seems to be the last, although rows are missing or the count fell by a page or more."""
        counted = self.count.trusted or 0
        is_end = not page.rows or (page.is_bare and not self._paging.is_full)
        if not self._is_by_places:
            return is_end and self._is_short and (self._doubt is not None or not self.count.has_shrunk_in_round)
        if next(self._missing_pages(), None) is None:
            return self._is_short
        if _first_place(step) + len(page.rows) < counted:
            return is_end
        has_fallen = self.count.change <= -self._paging.size
        return has_fallen and step.number > self._start and self.rows.yielded < self.count.ever

    def _has_ended(self, step: Step, page: Page[M]) -> bool:
        """Where a walk ends: the first of rules 6 to 11 that applies.

        Raises:
            PaginationError: There is nothing more to request, and rows are missing.
        """
        if isinstance(step, FetchAll):
            return self._has_fetched_all(step, len(page.rows))
        if step.is_probe and not self.rows.new:
            return True
        if page.is_bare and self.count.trusted is None:
            return not self._paging.is_full or self.rows.idle_answers > 0
        if self._is_by_places:
            return self._has_covered_all(page)
        if not page.rows:
            return self._has_come_to_rest()
        return self._has_reached_count(step, len(page.rows)) and (self.count.has_shrunk or not self._paging.is_full)

    def _has_fetched_all(self, step: FetchAll, rows: int) -> bool:
        is_short = self.count.trusted is not None and rows < self.count.trusted
        if not is_short and (rows != step.count or self.count.is_confirmed):
            return True
        if is_short and rows <= self._largest_answer:
            raise self._error("the server returned fewer rows at once than it counts")
        return rows <= self._largest_answer

    def _has_covered_all(self, page: Page[M]) -> bool:
        if self.rows.yielded >= self.count.ever:
            return True
        if self._is_repeat(page):
            return False
        if next(self._missing_pages(), None) is None:
            return True
        is_over = self._stale_answers >= 2 * self._last_page + _STALE_ANSWERS
        if (is_over and self._is_short) or (self._insisted >= _INSISTED and self._rows_counted < self._first_count):
            raise self._error(_TOO_FEW)
        return is_over

    def _has_come_to_rest(self) -> bool:
        if self._idle_rounds and not self.rows.new_in_round and self.rows.yielded >= self.count.ever:
            return True  # two idle rounds
        return not self.count.has_shrunk_in_round

    def _has_reached_count(self, step: NextPage, rows: int) -> bool:
        is_last = self._paging.is_honoured and _first_place(step) + rows >= (self.count.trusted or 0)
        return self._is_count_met or (self.count.growth > 0 and is_last and not self._is_short)

    def _next_step(self, step: Step, page: Page[M]) -> Step:
        """How a walk goes on: the first of rules 12 to 16 that applies."""
        if isinstance(step, FetchAll):
            self._largest_answer = len(page.rows)
            return FetchAll(max(self.count.trusted or 0, step.count * 10))
        is_probe = self._is_count_met and not self.count.has_shrunk
        if self._is_repeat(page) and not is_probe:
            return FetchAll(max(self.count.trusted or 0, FIRST_COUNT))
        if self._is_by_places:
            behind = next(self._missing_pages(step.number), None)
            if behind is not None:
                return NextPage(behind, self._paging.size)
            return self._new_round(next(self._missing_pages()))
        if not page.rows:
            if self.rows.round >= MAX_ROUNDS:
                raise self._error(f"the rows still changed in round {self.rows.round}")
            self._idle_rounds = 0 if self.rows.new_in_round else self._idle_rounds + 1
            self.count.previous = None  # the next count is not compared with it
            return self._new_round(1)
        return NextPage(step.number + 1, self._paging.size, is_probe)

    def _new_round(self, number: int) -> NextPage:
        self.rows.begin_round()
        self.count.has_shrunk_in_round, self._paging.skipped, self._coverage.in_flight = False, 0, 1
        return NextPage(number, self._paging.size)

    @property
    def shortfall(self) -> int:
        """By how many rows those given fall short of the count, not counting rows that entered."""
        lowest = (self.count.total or 0) - self.count.growth
        return 0 if self.rows.yielded >= self.count.ever else max(0, lowest - self._rows_counted)

    @property
    def _is_short(self) -> bool:
        return self.count.trusted is not None and self.shortfall > 0

    @property
    def _rows_counted(self) -> int:
        """How many of the rows that the server counts were seen, or skipped at the start."""
        is_by_rounds = self.count.has_shrunk and not self._is_by_places
        return self.rows.in_round if is_by_rounds else self._paging.skipped + self.rows.yielded

    @property
    def _is_count_met(self) -> bool:
        """Whether all rows that the server counts were seen; no longer certain once some left in this round."""
        return self._rows_counted == self.count.trusted and not self.count.has_shrunk_in_round

    @property
    def _is_by_places(self) -> bool:
        """Whether rows have left, and their places in the list are known."""
        return self.count.has_shrunk and self.count.trusted is not None and self._paging.is_honoured

    def _missing_pages(self, after: int = 0) -> Iterator[int]:
        return self._coverage.missing(self.count.trusted or 0, self._paging.size, after)

    def _is_repeat(self, page: Page[M]) -> bool:
        """Whether pages repeat the rows of other pages of this round, although fewer rows entered."""
        tolerated = _IDLE_ANSWERS if self._paging.may_overlap else 1
        is_explained = self.rows.repeated_in_round <= self.count.growth
        return bool(page.rows) and self.rows.idle_answers >= tolerated and not is_explained

    def _error(self, reason: str) -> PaginationError:
        given = self.rows.yielded - self.rows.new  # the rows of this response are not given any more
        return PaginationError(self._path, reason, given=given, total=self.count.total)


def _first_place(step: NextPage) -> int:
    return (step.number - 1) * step.size


@attrs.define
class Doubt:
    """An end of the list that is not certain yet."""

    steps: list[NextPage | None]  # to be asked for, in this order; None for the first page
    credible: int  # the largest count of the first page that confirms the end
    growth: int  # by which the count had grown before
    asked: NextPage | None = None  # the last of the steps

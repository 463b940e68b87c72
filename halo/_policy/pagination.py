"""Which page next, which rows are new, and when a walk is over. Pure: pages go in, steps come out.

What Halo was seen to do decides the rules (live measurement, builds 2.236 and 2.250):

1. A bare array is all there is, unless it is exactly as long as the page that was asked for, or as Halo's own 50.
2. A walk is over when as many different rows have come as the server counts, or at an empty page. Where the page
   that reaches the count is full, or the first has Halo's own 50, one more is asked for: a count may be that of the
   page, and not of all.
3. Rows leave the filter while the caller works on them, and those behind move to pages that were walked already.
   So from the first answer whose count has shrunk, the walk keeps account of the places of the list that hold only
   rows that came already (`_Places`). It goes on to the last page, then asks again for the pages with other places,
   and is over when there are none. One row that leaves costs some three requests, wherever that happens. Where rows
   leave faster than that, it is over when as many rows have come as were ever counted, or when as many requests as
   two whole passes take brought nothing new and no fewer rows have come than the server counts. Where no page had
   the length that was asked for, places are unknown: then whole rounds are walked, until one in which nothing left.
4. A count that only grows is still met when as many different rows have come; a round that ends before is
   followed by another, which is over as soon as the missing rows have come or when it brings nothing new.
5. A page that brings nothing new although the count says more is a route that repeats page 1 (`/CRMNote`):
   then all rows are asked for at once, by `count`.
6. A count of 0 beside rows, or one smaller than the rows that came, is wrong and no longer listened to.
7. A row is given once, by the key that the contract names. Rows without a usable key (`/TimesheetEvent` gives
   id 0 for all) are told apart by their content. Twice in one answer means two rows: pages did not move there.
8. Where the first page is shorter than asked for and not the end, the server has a cap, and its next page may begin
   behind the size that was asked for. So the walk goes on with the length that came as its page size.
"""

from __future__ import annotations

import itertools
import json
from collections import deque
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from typing import Generic, TypeVar

import attrs
from halo_api import Model, Page

from ..errors import PaginationError

M = TypeVar("M", bound=Model)

MAX_REQUESTS = 100_000
MAX_ROUNDS = 50
FIRST_COUNT = 1000
_IDLE_PAGES = 3
_USUAL_ROWS = 50  # what Halo gives where it does not read the size
_IDLE_ROUNDS = 2
_STALE_PAGES = 20  # answers without a new row, and twice as many as there are pages: then more will bring none
_QUIET_PAGES = 3  # answers with the same count, after which pages are asked for ahead again


@attrs.frozen
class NextPage:
    """Ask for this page."""

    number: int
    size: int


@attrs.frozen
class AllAtOnce:
    """Ask without pages for the first `count` rows."""

    count: int


Step = NextPage | AllAtOnce


class Walk(Generic[M]):
    """One walk over a list route.

    Attributes:
        step: What to ask for next; None when the walk is over.
        given: Rows given so far.
        total: The server's count by its last answer; None where it gives none.
        has_changed: Whether the count changed during the walk.
    """

    def __init__(
        self, path: str, key: Callable[[M], Hashable], *, size: int, start: int = 1, by_count: int | None = None
    ) -> None:
        """Begin.

        Args:
            path: The route.
            key: What tells one row from another.
            size: Rows a page.
            start: The first page.
            by_count: Where the route knows no pages: how many rows to ask for at first.
        """
        self.path, self._key, self._size = path, key, size
        self.step: NextPage | AllAtOnce | None = NextPage(start, size) if by_count is None else AllAtOnce(by_count)
        self.given, self.has_changed = 0, False
        self.total: int | None = None
        self._skipped = (start - 1) * size
        self._seen: dict[Hashable, int] = {}
        self._requests, self._round = 0, 1
        self._round_rows, self._round_new, self._idle = 0, 0, 0
        self._shrank_ever, self._shrank_now, self._grew, self._is_count_wrong = False, False, False, False
        self._count_before: int | None = None
        self._is_probing, self._is_count_of_page, self._count_stayed = False, False, False
        self._is_size_honoured, self._is_capped = False, False
        self._largest_answer, self._most_counted, self._idle_rounds = 0, 0, 0
        self._places, self._ahead, self._last = _Places(), 1, 0
        self._stale, self._quiet = 0, 0

    @property
    def is_looking_again(self) -> bool:
        """Whether the next step goes back to a page that was walked already, or before the first one."""
        return isinstance(self.step, NextPage) and self.step.number <= self._last

    def likely(self, depth: int) -> list[NextPage]:
        """The next page and those that will probably follow it, at most `depth`.

        None where the server is not to be relied on: then its pages are asked for one at a time. In each further
        round half as many, because a row that leaves makes all pages doubtful that were under way at once.
        """
        step, counted = self.step, self._counted
        is_moving = self.has_changed and self._quiet < _QUIET_PAGES
        if not isinstance(step, NextPage) or counted is None or is_moving or not self._is_size_honoured:
            return []
        last = -(-counted // self._size)
        numbers = self._places.missing(counted, self._size) if self._shrank_ever else range(step.number, last + 1)
        depth = min(depth, max(1, depth >> (self._round - 1)))
        following = itertools.islice((number for number in numbers if number >= step.number), depth)
        pages = [NextPage(number, self._size) for number in following]
        self._ahead = max(self._ahead, len(pages))
        return pages

    def take(self, page: Page[M]) -> list[M]:
        """The rows of an answer that were not given yet; `step` says how to go on.

        Raises:
            PaginationError: The pages and the server's count cannot be brought together.
        """
        self._requests += 1
        keys = [self._key(row) for row in page.rows]
        in_round = sum(self._seen.get(key) != self._round for key in keys)
        new = [row for row, key in zip(page.rows, keys, strict=True) if key not in self._seen]
        for key in keys:
            self._seen[key] = self._round
        self._round_rows += in_round
        self._round_new += len(new)
        self._idle = 0 if in_round else self._idle + 1
        self.given += len(new)
        self._stale = 0 if new else self._stale + 1
        self._note_count(page, new)
        step, self.step = self.step, None
        is_probe, self._is_probing = self._is_probing, False
        if isinstance(step, NextPage):
            self._last = step.number
            self._places.note((step.number - 1) * step.size, len(page.rows), page.total, self._ahead)
        if isinstance(step, NextPage) and (new or not is_probe):
            self._note_size(step, page)
            self.step = self._after_page(step, page)
        elif isinstance(step, AllAtOnce):
            self.step = self._after_all(step, len(page.rows))
        if self.step is not None and self._requests >= MAX_REQUESTS:
            raise self._error(f"no end after {self._requests} requests")
        return new

    def _note_count(self, page: Page[M], new: list[M]) -> None:
        before, self.total, self._grew = self._count_before, page.total, False
        self._most_counted = max(self._most_counted, page.total or 0)
        self._count_before, self._count_stayed = page.total, page.total == before
        self._quiet = self._quiet + 1 if self._count_stayed else 0
        if self._is_probing and new and (before or 0) >= (page.total or 0):
            self._is_count_of_page = self._is_count_wrong = True
        if self._is_count_of_page:
            return
        if before is not None and self.total is not None and self.total != before:
            self.has_changed = True
            self._grew = self.total > before
            if self.total < before:
                self._shrank_ever = self._shrank_now = True
        if page.rows and self.total == 0:
            self._is_count_wrong = True

    def _note_size(self, step: NextPage, page: Page[M]) -> None:
        self._is_size_honoured = self._is_size_honoured or len(page.rows) == step.size
        if self._skipped and not self._is_size_honoured and self._covered != self.total:
            self._is_count_wrong = True  # pages may be smaller than asked for, and then fewer rows were skipped
        is_usual = len(page.rows) == _USUAL_ROWS or not page.is_bare
        if self._requests == 1 and 0 < len(page.rows) < step.size and is_usual:
            self._size, self._is_capped = len(page.rows), True  # or it is the last page, and this does not matter

    @property
    def _counted(self) -> int | None:
        """The server's count, as far as it is to be believed."""
        return None if self._is_count_wrong else self.total

    @property
    def _covered(self) -> int:
        """How many of the rows that the server counts have come."""
        return self._round_rows if self._shrank_ever else self._skipped + self.given

    def _after_page(self, step: NextPage, page: Page[M]) -> NextPage | AllAtOnce | None:
        following = NextPage(step.number + 1, self._size)
        is_usual = len(page.rows) == _USUAL_ROWS and self._requests == 1 and not self._skipped
        is_full = is_usual or len(page.rows) == step.size
        if page.is_bare:
            return following if is_full and not self._idle else None
        if self._skipped >= self._size + (self.total or 0) > self._size and self._requests == 1:
            raise self._error(f"page {step.number} is beyond the end, at {self._size} rows a page")
        counted = self._counted
        if counted is not None and self._shrank_ever and self._is_size_honoured:
            return self._after_shrinking(step, page, counted)
        if not page.rows:
            return self._after_round()
        if counted is not None and not self._shrank_now:
            if self._covered == counted:
                self._is_probing = is_full and not self._shrank_ever
                return following if self._is_probing else None
            if self._covered > counted and not self.has_changed:
                self._is_count_wrong = True
        return AllAtOnce(max(self._counted or 0, FIRST_COUNT)) if self._is_repeated else following

    @property
    def _is_repeated(self) -> bool:
        """Whether pages bring what other pages of this round brought."""
        may_be_moved = self._grew or (self._is_capped and self._skipped > 0)
        return self._idle >= _IDLE_PAGES or (self._idle > 0 and not may_be_moved)

    def _after_shrinking(self, step: NextPage, page: Page[M], counted: int) -> NextPage | AllAtOnce | None:
        """The next page with a place of which nobody knows whether its row came; those behind this page first."""
        if self.given >= self._places.ever_counted:
            return None
        if page.rows and self._is_repeated:
            return AllAtOnce(max(counted, FIRST_COUNT))
        missing = list(self._places.missing(counted, self._size))
        may_end = self.given >= counted or (not missing and self._places.has_grown)  # what else there is has entered
        if not missing or self._stale >= 2 * -(-self._most_counted // self._size) + _STALE_PAGES:
            if not may_end:
                raise self._error("the pages ended before the server's own count was reached")
            return None
        behind = next((number for number in missing if number > step.number), None)
        return self._new_round(missing[0], page.total) if behind is None else NextPage(behind, self._size)

    def _after_round(self) -> NextPage | None:
        """The last page has come: is it the end, or did rows move?"""
        self._idle_rounds = 0 if self._round_new else self._idle_rounds + 1
        if self._idle_rounds >= _IDLE_ROUNDS and self.given >= self._most_counted:
            return None
        if self._shrank_now or (self.has_changed and self._round_new):
            return self._new_round()
        counted = self._counted
        if counted is not None and self._covered < counted:
            raise self._error("the pages ended before the server's own count was reached")
        return None

    def _new_round(self, number: int = 1, counted: int | None = None) -> NextPage:
        if self._round >= MAX_ROUNDS:
            raise self._error(f"the rows still changed in round {self._round}")
        self._round += 1
        self._round_rows, self._round_new, self._idle, self._skipped = 0, 0, 0, 0
        self._shrank_now, self._count_before, self._ahead = False, counted, 1
        return NextPage(number, self._size)

    def _after_all(self, step: AllAtOnce, came: int) -> AllAtOnce | None:
        counted = self._counted
        if counted is not None and came >= counted and (self._count_stayed or came != step.count):
            return None
        if counted is None and came != step.count:  # fewer: these are all; more: it ignores `count` as well
            return None
        if came <= self._largest_answer:
            if counted is not None and came < counted:
                raise self._error("asked for all rows at once, the server gave fewer than it counts")
            return None
        self._largest_answer = came
        return AllAtOnce(max(counted or 0, step.count * 10))

    def _error(self, reason: str) -> PaginationError:
        return PaginationError(self.path, reason, given=self.given, total=self.total)


class _Places:
    """The places of the list, as the last answer counts it, that hold only rows that came already.

    Where a row leaves, those behind it move one place towards the beginning; where one enters, or an answer is older
    than the one before, one place towards the end. Nobody knows which, so a span of places loses as many at that end.
    The rows and the count of one answer may be of two moments, on either side of a change. So as many answers as
    there were under way at once, before and after a change, are taken for both.

    Attributes:
        ever_counted: The first count, and all by which it grew; no more rows than these were seen to be there.
        has_grown: Whether a count was larger than the one before.
    """

    def __init__(self) -> None:
        self.ever_counted, self.has_grown = 0, False
        self._spans: list[tuple[int, int]] = []
        self._recent: deque[tuple[int, int]] = deque()  # place and count of the last answers

    def note(self, first: int, rows: int, counted: int | None, ahead: int) -> None:
        """An answer with so many rows from this place on (from 0), and `ahead` of them under way at once."""
        if counted is None:
            self._spans.clear()
            self._recent.clear()
            return
        before = self._recent[-1][1] if self._recent else counted
        self.has_grown = self.has_grown or counted > before
        self.ever_counted += max(0, counted - before) if self._recent else counted
        for _ in range(min(2, len(self._recent) - ahead)):  # one by one: those before were more of them at once
            self._recent.popleft()
        if counted < before:
            self._shrink(before - counted)
        elif counted > before:
            self._spans = _valid((start + (counted - before if start else 0), end) for start, end in self._spans)
        counts = [counted, *(count for _, count in self._recent)]
        self._recent.append((first, counted))
        self._add(first + (counted - min(counts) if first else 0), first + rows - (max(counts) - counted))

    def missing(self, counted: int, size: int) -> Iterator[int]:
        """The pages that hold another place, from the first on."""
        page, place = 0, 0
        for start, end in [*self._spans, (counted, counted)]:
            if place < min(start, counted):
                pages = range(max(page, place // size) + 1, -(-min(start, counted) // size) + 1)
                yield from pages
                page = max(page, *pages) if pages else page
            place = end

    def _shrink(self, rows: int) -> None:
        """So many rows left; between the last answers they may have done so unseen."""
        edges = sorted({first for first, _ in self._recent})
        pieces: list[tuple[int, int]] = []
        for start, end in self._spans:
            cuts = [start, *(edge for edge in edges if start < edge < end), end]
            pieces += itertools.pairwise(cuts)
        self._spans = _valid((start, end - rows) for start, end in pieces)

    def _add(self, start: int, end: int) -> None:
        if end <= start:
            return
        apart = [span for span in self._spans if span[1] < start or span[0] > end]
        joined = [span for span in self._spans if span[1] >= start and span[0] <= end]
        starts, ends = zip((start, end), *joined, strict=True)
        self._spans = sorted([*apart, (min(starts), max(ends))])


def _valid(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    return [(start, end) for start, end in spans if start < end]


def key_by(fields: Sequence[str]) -> Callable[[Model], Hashable]:
    """What tells one row from another: its key fields, or all of it where they hold nothing."""
    if len(fields) == 1:
        return _key_by_one(fields[0])

    def key(row: Model) -> Hashable:
        held = vars(row)  # the row is the JSON object
        values = tuple(held.get(field) for field in fields)
        usable = any(values) and not any(isinstance(value, list | dict) for value in values)
        return values if usable else _content(held)

    return key


def _key_by_one(field: str) -> Callable[[Model], Hashable]:
    """The usual case, without a tuple for each row."""

    def key(row: Model) -> Hashable:
        held = vars(row)
        value = held.get(field)
        return value if value and isinstance(value, int | str | float) else _content(held)

    return key


def _content(held: dict[str, object]) -> str:
    return json.dumps(held, sort_keys=True)

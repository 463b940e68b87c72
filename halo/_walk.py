"""Which page next, which rows are new, and when a walk is over. Pure: pages go in, steps come out.

What Halo was seen to do decides the rules (live measurement, builds 2.236 and 2.250):

1. A bare array is all there is, unless it is exactly as long as the page that was asked for, or as Halo's own 50.
2. A walk is over when as many different rows have come as the server counts, or at an empty page. Where the page
   that reaches the count is full, or the first has Halo's own 50, one more is asked for: a count may be that of the
   page, and not of all.
3. Rows leave the filter while the caller works on them, and those behind move to pages that were walked
   already. So once the count has shrunk nothing is believed of that round, not even that it brought nothing
   new: it goes on to its last page, and another one begins at page 1, until a round in which nothing left. Where
   something always leaves, it is over when two rounds in a row brought nothing new and as many rows have come as
   the server ever counted.
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

import json
from collections.abc import Callable, Hashable, Sequence
from typing import Generic, TypeVar

import attrs
from halo_api import Model, Page

from .errors import PaginationError

M = TypeVar("M", bound=Model)

MAX_REQUESTS = 100_000
MAX_ROUNDS = 50
FIRST_COUNT = 1000
_IDLE_PAGES = 3
_USUAL_ROWS = 50  # what Halo gives where it does not read the size
_IDLE_ROUNDS = 2


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

    def likely(self, depth: int) -> list[NextPage]:
        """The next page and those that will probably follow it, at most `depth`.

        None where the server is not to be relied on: then its pages are asked for one at a time.
        """
        step, counted = self.step, self._counted
        if not isinstance(step, NextPage) or counted is None or self.has_changed or not self._is_size_honoured:
            return []
        last = -(-counted // self._size)
        return [NextPage(number, self._size) for number in range(step.number, min(step.number + depth, last + 1))]

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
        self._note_count(page, new)
        step, self.step = self.step, None
        is_probe, self._is_probing = self._is_probing, False
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
        if not page.rows:
            return self._after_round()
        counted = self._counted
        if counted is not None and not self._shrank_now:
            if self._covered == counted:
                self._is_probing = is_full and not self._shrank_ever
                return following if self._is_probing else None
            if self._covered > counted and not self.has_changed:
                self._is_count_wrong = True
        if counted is not None and self._shrank_now and self._is_size_honoured and step.number * step.size >= counted:
            return self._after_round()  # the next page would be empty
        may_repeat = self._grew or (self._is_capped and self._skipped > 0)
        if self._idle and (self._idle >= _IDLE_PAGES or not may_repeat):
            return AllAtOnce(max(self._counted or 0, FIRST_COUNT))
        return following

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

    def _new_round(self) -> NextPage:
        if self._round >= MAX_ROUNDS:
            raise self._error(f"the rows still changed in round {self._round}")
        self._round += 1
        self._round_rows, self._round_new, self._idle, self._skipped = 0, 0, 0, 0
        self._shrank_now, self._count_before = False, None
        return NextPage(1, self._size)

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


def is_count(value: object) -> bool:
    """Whether it is a whole number from 1."""
    return isinstance(value, int) and not isinstance(value, bool) and value >= 1

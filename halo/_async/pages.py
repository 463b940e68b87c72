"""Rows that flow out page by page: each once, to the end, or with a word why not."""

from __future__ import annotations

import logging
from collections.abc import AsyncGenerator, AsyncIterator
from typing import Generic, NoReturn, TypeVar

import attrs
from halo_api import ListRequest, Model, Page
from halo_api.facts import Resource

from .._policy.pagination import FIRST_COUNT, FetchAll, NextPage, Paginator, Step
from .._runtime.async_concurrency import AsyncPrefetcher
from .._settings.validators import is_count
from ..errors import InvalidRequestError, ResponseError
from .session import AsyncSession

__all__ = ["AsyncRows"]

M = TypeVar("M", bound=Model)

_log = logging.getLogger("halo")

# Seconds for one page. If a server answers faster, threads cost more than they save: 5,000 rows took 1.41
# times as long as a hand-written loop with sixteen of them, and 1.16 times without. Live servers take 0.05 to 0.8 s.
_WORTH_PREFETCHING = 0.01


class AsyncRows(Generic[M]):
    """The rows of a list route that match its filters, fetched page by page as you iterate.

    Nothing is sent before the first row is wanted. Iterating again asks again. Once the first page has told how
    many there are, and took ten milliseconds or more, two pages are asked for ahead, then four, eight, up to
    `max_concurrency`; they are handed out in order. A loop that stops early has cost at most those in flight.

    What is promised: each row once; every row that was there from the beginning to the end of the walk, also
    when the loop itself takes rows out of the filter (`for t in halo.tickets.list(status_id=1):
    halo.tickets.update(t.id, status_id=9)`). Rows that come or go meanwhile may be given or not. Where one row
    leaves and another enters between two pages, the server's count stays as it was, and a row that moved to an
    earlier page cannot be seen to be missing. In an order by what changes, any change does that; in a lasting
    one, `order="id"`, it takes both. What may miss nothing at all walks twice.

    Attributes:
        total: The server's own count of rows, known after the first page; None where it gives none.
        has_changed: Whether that count changed while walking.
    """

    def __init__(
        self, session: AsyncSession, request: ListRequest[M], resource: Resource, limit: int | None = None
    ) -> None:
        self._session, self._request, self._resource, self._limit = session, request, resource, limit
        self.total: int | None = None
        self.has_changed = False

    async def __aiter__(self) -> AsyncIterator[M]:
        async for page in self._walk(1):
            for row in page.rows:
                yield row

    def pages(self, *, start: int = 1) -> AsyncGenerator[Page[M], None]:
        """The same rows by the page, with the page's number, the server's count and the raw answer.

        Rows that were given already are not in a page again, so it may hold fewer than were asked for. A page that
        brings nothing new is left out, and where the count changes, earlier numbers may come again. A loop that may
        stop early ends what was asked for ahead at once under `contextlib.aclosing(halo.tickets.list().pages())`.

        Args:
            start: The page to begin with, from 1; with the same page size, the place where an earlier run
                stopped. Where the count shrinks during this walk, pages before it are walked too, after the last
                one. What left between the two runs has moved rows to pages before `start`, and those are not given.

        Raises:
            InvalidRequestError: `start` is no page, or the route has no pages and `start` is not 1.
            PaginationError: The pages ended before the server's count was reached, or do not end.
            HaloError: A request failed; see `halo.errors`.
        """
        if not is_count(start):
            raise InvalidRequestError(f"pages(start={start!r}): pages count from 1.")
        if start > 1 and self._resource.paging != "pages":
            raise InvalidRequestError(
                f"{self._resource.name}.list().pages(start={start}): this route has no pages.",
                advice="All its rows come at once, from the first: leave start out.",
            )
        return self._walk(start)

    async def _walk(self, start: int) -> AsyncGenerator[Page[M], None]:
        step = self._first_step(start)
        limit, depth, clock = self._limit, 1, self._session.clock
        began = clock.monotonic()
        page = await self._fetch(step)
        paginator, rows = Paginator[M].begin(self._request.path, self._resource.key, step, page)
        prefetcher: AsyncPrefetcher[Step, Page[M]] | None = None
        try:
            while True:
                self.total, self.has_changed = page.total, paginator.count.has_changed
                if limit is not None:
                    rows, limit = rows[:limit], limit - len(rows)
                is_over = paginator.step is None or (limit is not None and limit <= 0)
                if not is_over and (depth > 1 or clock.monotonic() - began >= _WORTH_PREFETCHING):
                    depth = self._next_depth(depth, limit)
                    if depth > 1:
                        prefetcher = prefetcher or self._session.prefetcher(self._fetch)
                        _prefetch(prefetcher, paginator.prefetchable(depth))
                if rows or page.number == start:
                    yield attrs.evolve(page, rows=rows)
                if paginator.step is None or is_over:
                    return
                began = clock.monotonic()
                page = await self._next_page(paginator.step, paginator, prefetcher)
                rows = paginator.take(page)
        finally:
            if prefetcher is not None:
                await prefetcher.drop()

    async def first(self) -> M | None:
        """The first row, by a request for one; None where there is none."""
        async for row in AsyncRows(self._session, self._request, self._resource, 1):
            return row
        return None

    def limit(self, rows: int) -> AsyncRows[M]:
        """The same, but at most so many rows; no more pages are asked for than they need.

        Args:
            rows: 1 or more.

        Raises:
            InvalidRequestError: At once: not a whole number from 1.
        """
        if not is_count(rows):
            raise InvalidRequestError(f"limit({rows!r}): give a whole number of rows, 1 or more.")
        least = rows if self._limit is None else min(rows, self._limit)
        return AsyncRows(self._session, self._request, self._resource, least)

    async def count(self) -> int:
        """How many rows match, by the server's own count and one request; `limit` does not matter.

        Where a route counts no more than it gives (actions, call logs, CRM notes, the feed), all rows are fetched.

        Raises:
            ResponseError: The route gives no count.
        """
        if self._resource.paging == "count":
            return len(await AsyncRows(self._session, self._request, self._resource).to_list())
        page = await self._session.send(self._request.page(1, 1), effect="read")
        if page.is_bare:
            return len(page.rows)
        if page.total is None:
            raise ResponseError(
                self._request.method,
                self._request.path,
                "the route gives no count",
                status_code=200,
                excerpt=", ".join(list(page.raw)[:8]),
                advice="Count the rows: len(rows.to_list()).",
            )
        return page.total

    async def to_list(self) -> list[M]:
        """All rows at once."""
        return [row async for row in self]

    def __bool__(self) -> NoReturn:
        """Refused: it would be true of no rows too, because none have been fetched, and a ticket would be missed.

        Raises:
            InvalidRequestError: Always.
        """
        raise InvalidRequestError(
            f"{self!r} is neither true nor false: nothing has been fetched.",
            advice="Ask for rows: .first() is None, or .count() == 0.",
        )

    def __repr__(self) -> str:
        filters = ", ".join(f"{name}={value!r}" for name, value in self._request.query.items())
        limited = "" if self._limit is None else f".limit({self._limit})"
        return f"<rows of {self._resource.name}({filters}){limited}>"

    def _first_step(self, start: int) -> Step:
        if self._resource.paging == "count":
            return FetchAll(self._limit or FIRST_COUNT)
        size = self._session.options.page_size
        return NextPage(start, size if self._limit is None or start > 1 else min(size, self._limit))

    def _next_depth(self, depth: int, limit: int | None) -> int:
        """How many pages may be fetched ahead: twice as many each time, within rate limit and need."""
        options, left = self._session.options, self._session.usage.left
        depth *= 2
        needed = depth if limit is None else -(-limit // options.page_size)
        return max(1, min(depth, needed, options.max_concurrency, depth if left is None else left))

    async def _next_page(
        self, step: Step, paginator: Paginator[M], prefetcher: AsyncPrefetcher[Step, Page[M]] | None
    ) -> Page[M]:
        """The page of this step, from those that were fetched ahead if it is among them."""
        if prefetcher is not None:
            if prefetcher.items and prefetcher.items[0] == step:
                return await prefetcher.take()
            await prefetcher.drop()
        if isinstance(step, NextPage) and paginator.is_looking_again:
            path = self._request.path
            _log.info("GET %s: the count changed while walking; looking again from page %d on", path, step.number)
        return await self._fetch(step)

    async def _fetch(self, step: Step) -> Page[M]:
        if isinstance(step, FetchAll):
            return await self._session.send(self._request.with_count(step.count), effect="read")
        return await self._session.send(self._request.page(step.number, step.size), effect="read")


def _prefetch(prefetcher: AsyncPrefetcher[Step, Page[M]], steps: list[NextPage]) -> None:
    """Begin with those of the steps that are not under way, if what is under way is still what comes next."""
    under_way = [*prefetcher.items]
    if steps[: len(under_way)] == under_way:
        for step in steps[len(under_way) :]:
            prefetcher.start(step)

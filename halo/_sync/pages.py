# Written by `python scripts/unasync.py` from halo/_async/pages.py. Do not edit.
"""The rows of a list, fetched page by page: each once, and all of them, or an error."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Generator, Iterator, Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar

import attrs
from halo_api import ListRequest, Model, Page
from halo_api.facts import Resource

from .._policy.call import Call
from .._policy.pagination import FIRST_COUNT, FetchAll, NextPage, Paginator, Step
from .._policy.server_clock import server_time_when_sent
from .._runtime.concurrency import Loop, Prefetcher
from .._settings.validators import is_count
from ..errors import HaloError, InvalidRequestError
from .seams import custom_field_names, pages_with_custom_fields, table_of, with_ids
from .session import Session

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl
    import pyarrow as pa

    from .seams import Table

__all__ = ["Rows"]

M = TypeVar("M", bound=Model)

_log = logging.getLogger("halo")

# Seconds for a page. If a server is faster, threads cost more than they save: 5,000 rows took 1.41 times as long as a
# hand-written loop with sixteen threads, and 1.16 times without. Live servers take 0.05 to 0.8 s.
_WORTH_PREFETCHING = 0.01


class Rows(Loop, Generic[M]):
    """The rows of a list that match its filters, fetched page by page as you iterate.

    Nothing is sent before the first row is needed. Iterating again sends new requests. Once the first page has shown
    the number of rows, and has taken ten milliseconds or more, two pages are prefetched, then four, eight, up to
    `max_concurrency`; they are returned in order. A loop that stops early has wasted at most the pages in flight.

    What is promised: each row once; every row that is there from the beginning to the end of the iteration, even if
    the loop itself takes rows out of the filter (`for t in halo.tickets.list(status_id=1):
    halo.tickets.update(t.id, status_id=9)`). Rows that come or go meanwhile may be included or not. If one row leaves
    and another enters between two pages, the server's count stays the same, and a row that moved to an earlier page
    may be missed unnoticed. If the order depends on something that changes, any change does that; in a stable order,
    `order="id"`, it takes both. If nothing at all may be missed, iterate twice.

    Attributes:
        total: The server's own count of rows, known after the first page; None if it gives none.
        has_changed: Whether that count changed during the iteration.
    """

    def __init__(
        self,
        session: Session,
        request: ListRequest[M],
        resource: Resource,
        limit: int | None = None,
        *,
        lister: Callable[[str, Mapping[str, Any]], Any] | None = None,
        custom_fields: tuple[str, ...] | bool = False,
        counted_for: Rows[M] | None = None,
    ) -> None:
        self._session, self._request, self._resource, self._limit = session, request, resource, limit
        self._lister, self._sent, self._custom_fields, self._counted_for = lister, request, custom_fields, counted_for
        self.total: int | None = None
        self.has_changed = False
        self._first_answer: tuple[str, float] | None = None  # its header `Date`, and the seconds that it took

    def __iter__(self) -> Iterator[M]:
        for page in self._walk(1):
            for row in page.rows:
                yield row

    @property
    def began(self) -> dt.datetime | None:
        """What the server's clock showed when the last iteration began, or a little earlier, aware, in UTC.

        It is the header `Date` of the first page, less the time that this page took; None before that page, and if the
        server tells no date. The next export of what has changed asks for what changed since then.
        """
        return None if self._first_answer is None else server_time_when_sent(*self._first_answer)

    def pages(self, *, start: int = 1) -> Generator[Page[M], None]:
        """The rows as pages, each with its number, the server's count and the raw response.

        Rows that were returned already are not repeated, so a page may hold fewer rows than requested. A page without
        new rows is left out, and if the count changes, earlier numbers may come again. If a loop may stop early,
        `contextlib.closing(halo.tickets.list().pages())` ends the prefetching at once.

        Args:
            start: The page to begin with, from 1; with the same page size, this resumes an earlier run. If the count
                shrinks during this run, earlier pages are fetched too, after the last one. Rows that left between the
                two runs have moved others to pages before `start`, and those are not returned.

        Raises:
            InvalidRequestError: `start` is not a page number, or the route has no pages and `start` is not 1.
            PaginationError: The pages ended before the server's count was reached, or do not end. The rows that came
                before it are real.
            HaloError: A request failed; see `halo.errors`.
        """
        if not is_count(start):
            raise InvalidRequestError(f"pages(start={start!r}): page numbers are whole numbers from 1.")
        if start > 1 and self._resource.paging != "pages":
            raise InvalidRequestError(
                f"{self._resource.name}.list().pages(start={start}): this route has no pages.",
                advice="It returns all rows at once: leave start out.",
            )
        return self._walk(start)

    def _walk(self, start: int) -> Generator[Page[M], None]:
        self._first_answer = None
        if not self._custom_fields:
            return self._pages(start)

        def walk(request: ListRequest[M]) -> Generator[Page[M], None]:
            rows = Rows(self._session, request, self._resource, self._limit, lister=self._lister, counted_for=self)
            return rows.pages(start=start)

        return pages_with_custom_fields(self._session, self._resource, self._request, self._custom_fields, walk)

    def _pages(self, start: int) -> Generator[Page[M], None]:
        self._look_up()
        shown = self if self._counted_for is None else self._counted_for
        step = self._first_step(start)
        limit, depth, clock = self._limit, 1, self._session.clock
        began, calls = clock.monotonic(), list[Call]()
        first = page = self._fetch(step, calls=calls)
        if shown._first_answer is None:  # noqa: SLF001  # of this very class
            shown._first_answer = calls[0].date, clock.monotonic() - began  # noqa: SLF001
        options = self._session.options
        paginator = Paginator[M](self._request.path, self._resource.key, step, trust_count=options.trust_count)
        rows = self._taken(paginator, page)
        prefetcher: Prefetcher[Step, Page[M]] | None = None
        try:
            while True:
                shown.total, shown.has_changed = paginator.count.total, paginator.count.has_changed
                if limit is not None:
                    rows, limit = rows[:limit], limit - len(rows)
                is_over = paginator.step is None or (limit is not None and limit <= 0)
                if not is_over and (depth > 1 or clock.monotonic() - began >= _WORTH_PREFETCHING):
                    depth = self._next_depth(depth, limit)
                    if depth > 1:
                        prefetcher = prefetcher or self._session.prefetcher(self._fetch_ahead)
                        _prefetch(prefetcher, paginator.prefetchable(depth))
                if rows or page is first:
                    yield attrs.evolve(page, rows=rows)
                if paginator.step is None and not options.trust_count and paginator.shortfall:
                    from ..results import ShortListWarning, warn  # noqa: PLC0415  # most programs need none

                    yielded, total = paginator.rows.yielded, paginator.count.total or 0
                    warn(ShortListWarning(self._request.path, yielded, total))
                if paginator.step is None or is_over:
                    return
                began = clock.monotonic()
                page = self._next_page(paginator.step, paginator, prefetcher)
                rows = self._taken(paginator, page)
        finally:
            if prefetcher is not None:
                prefetcher.drop()

    def first(self) -> M | None:
        """The first row, by a request for a single row; None if there is none."""
        for row in self._limited_to(1):
            return row
        return None

    def limit(self, rows: int) -> Rows[M]:
        """At most this many of the rows; no more pages are fetched than they need.

        Args:
            rows: 1 or more.

        Raises:
            InvalidRequestError: At once, if it is not a whole number from 1.
        """
        if not is_count(rows):
            raise InvalidRequestError(f"limit({rows!r}): the limit must be a whole number, 1 or more.")
        return self._limited_to(rows if self._limit is None else min(rows, self._limit))

    def _limited_to(self, limit: int) -> Rows[M]:
        lister, custom_fields = self._lister, self._custom_fields
        return Rows(
            self._session, self._request, self._resource, limit, lister=lister, custom_fields=custom_fields
        )

    def count(self) -> int:
        """The number of rows that match, from the server's own count, with a single request; `limit` is ignored.

        If a route counts only the rows that it returns (actions, call logs, CRM notes, the feed), all rows are fetched.

        Raises:
            ResponseError: The route gives no count.
        """
        if self._resource.paging == "count":
            return len(Rows(self._session, self._request, self._resource, lister=self._lister).to_list())
        self._look_up()
        page = self._session.send(self._sent.page(1, 1), effect="read")
        if page.is_bare:
            return len(page.rows)
        if page.total is None:
            names, advice = ", ".join(list(page.raw)[:8]), "Count them yourself: len(rows.to_list())."
            raise self._session.response_error(self._request.path, "the route gives no count", names, advice=advice)
        return page.total

    def custom_field_names(self) -> list[str]:
        """The names of the custom fields that the list was asked for; with `custom_fields=True`, of all there are.

        They are the columns `custom.<Name>` that its table can have, in the order of the definitions. Those are read
        once in ten minutes, by one request, three for assets; if no record has told yet whose they are, by two more.

        Raises:
            InvalidRequestError: There is no such custom field.
            HaloError: A request failed; see `halo.errors`.
        """
        return custom_field_names(self._session, self._resource, self._custom_fields)

    def to_list(self) -> list[M]:
        """All rows, as a list."""
        return [row for row in self]

    def to_dicts(
        self, *, typed: bool = False, columns: Iterable[str] | None = None, labels: bool | Iterable[str] = False
    ) -> list[dict[str, Any]]:
        """All rows as dicts: the JSON objects as they came or, with `typed`, rows of a table.

        All rows of a table have the same columns on every run: those asked for, in that order; otherwise those that
        the list can have (`halo.describe(...).fields[...].in_rows`; if that is not known, those of the record), in the
        order of the contract; and `_extra`. Dates are aware datetimes in UTC, the dates that mean none are None, ids
        are whole numbers. What a row lacks is None. A value that does not fit its column is in the dict `_extra`, and
        so is all that a row brings besides, unless you chose columns and `"_extra"` is not among them.

        Args:
            typed: Whether the dicts are rows of a table.
            columns: Fields, by Halo's names, and `custom.<Name>` for custom fields, which are there if the list was
                asked for them. Without `typed`, a dict has those of them that the row has.
            labels: Columns of ids to put the names beside, "status" for `status_name`; True for all that can have them.
                Short lists are read whole, once; of clients, sites and users there is what the rows have.

        Raises:
            InvalidRequestError: There is no such column; nothing was sent.
            HaloError: A request failed; see `halo.errors`.
        """
        return self._table(columns, labels=labels).to_dicts(typed=typed)

    def to_dict_batches(
        self, *, typed: bool = False, columns: Iterable[str] | None = None, labels: bool | Iterable[str] = False
    ) -> Generator[list[dict[str, Any]], None]:
        """The rows as dicts, as of `to_dicts`, a page at a time, fetched as you iterate. Memory stays flat.

        Args:
            typed, columns, labels: As of `to_dicts`.

        Raises:
            InvalidRequestError: At once: there is no such column.
            HaloError: While iterating: a request failed.
        """
        return self._table(columns, labels=labels).to_dict_batches(typed=typed)

    def to_arrow_batches(
        self, *, columns: Iterable[str] | None = None, labels: bool | Iterable[str] = False
    ) -> Generator[pa.RecordBatch, None]:
        """The rows of a table, as of `to_dicts(typed=True)`, as batches of Apache Arrow, fetched as you iterate.

        Each batch holds the rows of a few pages, a thousand or a little more, and only the pages in flight are held
        besides, so memory stays flat. (A list without pages is one batch.) All batches have one schema; if there are no
        rows, there is one batch without rows. Ids and other whole numbers are `int64`, dates `timestamp[us, UTC]`;
        objects, lists and `_extra` are texts of JSON.

        Args:
            columns, labels: As of `to_dicts`.

        Raises:
            InvalidRequestError: At once: there is no such column.
            ConfigurationError: At once: pyarrow is missing (extra `arrow`).
            HaloError: While iterating: a request failed. The rows that came before are in the batches.
        """
        return self._table(columns, labels=labels).to_arrow_batches()

    def to_arrow(self, *, columns: Iterable[str] | None = None, labels: bool | Iterable[str] = False) -> pa.Table:
        """All rows as a table of Apache Arrow, held in memory as a whole; see `to_arrow_batches`.

        Raises:
            InvalidRequestError: There is no such column; nothing was sent.
            ConfigurationError: pyarrow is missing (extra `arrow`); nothing was sent.
            HaloError: A request failed; see `halo.errors`.
        """
        return self._table(columns, labels=labels).to_arrow()

    def to_pandas(
        self, *, columns: Iterable[str] | None = None, labels: bool | Iterable[str] = False
    ) -> pd.DataFrame:
        """All rows as a data frame of pandas, with the columns of `to_arrow`.

        Whole numbers are `Int64` and booleans `boolean`, which know missing values, and dates `datetime64[us, UTC]`.

        Raises:
            InvalidRequestError: There is no such column; nothing was sent.
            ConfigurationError: pandas or pyarrow is missing (extra `pandas`); nothing was sent.
            HaloError: A request failed; see `halo.errors`.
        """
        return self._table(columns, labels=labels).to_pandas()

    def to_polars(
        self, *, columns: Iterable[str] | None = None, labels: bool | Iterable[str] = False
    ) -> pl.DataFrame:
        """All rows as a data frame of polars, with the columns of `to_arrow`.

        Raises:
            InvalidRequestError: There is no such column; nothing was sent.
            ConfigurationError: polars or pyarrow is missing (extra `polars`); nothing was sent.
            HaloError: A request failed; see `halo.errors`.
        """
        return self._table(columns, labels=labels).to_polars()

    def _table(self, columns: Iterable[str] | None, *, labels: bool | Iterable[str]) -> Table[M]:
        return table_of(self._session, self._lister, self.pages(), self._resource.name, columns, labels=labels)

    def __bool__(self) -> NoReturn:
        """Refused: nothing has been fetched yet, so the result would be true even if there are no rows.

        Raises:
            InvalidRequestError: Always.
        """
        text = f"{self!r} is neither true nor false: nothing has been fetched."
        raise InvalidRequestError(text, advice="Fetch rows: .first() is None, or .count() == 0.")

    if not TYPE_CHECKING:  # for type checkers, it must stay an error

        def __getitem__(self, index: object) -> NoReturn:
            way = ".limit(n)" if isinstance(index, slice) else ".first()"
            raise TypeError(f"{self!r} cannot be indexed: nothing has been fetched. Use {way}, or .to_list()[...].")

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
        """How many pages to prefetch: twice as many each time, within the rate limit and the need."""
        options, left = self._session.options, self._session.usage.left
        depth *= 2
        needed = depth if limit is None else -(-limit // options.page_size)
        return max(1, min(depth, needed, options.max_concurrency, depth if left is None else left))

    def _next_page(
        self, step: Step, paginator: Paginator[M], prefetcher: Prefetcher[Step, Page[M]] | None
    ) -> Page[M]:
        """The page of this step, prefetched or fetched now."""
        if prefetcher is not None:
            if prefetcher.items and prefetcher.items[0] == step:
                return prefetcher.take()
            prefetcher.drop()
        if isinstance(step, NextPage) and paginator.is_looking_again:
            path = self._request.path
            _log.info("GET %s: the count changed; fetching again from page %d on", path, step.number)
        return self._fetch(step)

    def _taken(self, paginator: Paginator[M], page: Page[M]) -> list[M]:
        """The rows of a page that were not given yet."""
        try:
            return paginator.take(page)
        except HaloError as error:
            self._session.add_server(error)
            raise

    def _look_up(self) -> None:
        """Put ids in the place of names, anew each time that the list is walked."""
        if self._lister is not None and self._request.lookups:
            self._sent = with_ids(self._session, self._lister, self._request)

    def _fetch_ahead(self, step: Step) -> Page[M]:
        return self._fetch(step, is_prefetched=True)

    def _fetch(self, step: Step, *, is_prefetched: bool = False, calls: list[Call] | None = None) -> Page[M]:
        sent = self._sent
        request = sent.with_count(step.count) if isinstance(step, FetchAll) else sent.page(step.number, step.size)
        return self._session.send(request, effect="read", is_prefetched=is_prefetched, calls=calls)


def _prefetch(prefetcher: Prefetcher[Step, Page[M]], steps: list[NextPage]) -> None:
    """Start those of the steps that are not in flight, if the steps in flight are still the next ones."""
    in_flight = [*prefetcher.items]
    if steps[: len(in_flight)] == in_flight:
        for step in steps[len(in_flight) :]:
            prefetcher.start(step)

"""How the rows of a list are asked for: as a list, by the records that they belong to, or by day."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

import attrs
import pyarrow as pa

from ...errors import HaloError, NotFoundError
from .batches import keys_of, of_record
from .choices import ChosenList, Parent, whole
from .stored import Key, keys_in

if TYPE_CHECKING:
    from ... import Halo, Rows

__all__ = ["LOOKS", "Fetcher"]

T = TypeVar("T")

_log = logging.getLogger("halo.ext.dlt")

_AT_ONCE = 100
"""Records whose rows are asked for before a batch of them is given."""

_CAPS = frozenset({50, 100, 250, 500})
"""Numbers of rows at which servers were seen to stop, or may well."""

_SURELY_FULL = 1000
"""What a client asks for at first, and more than one tenant was seen to give at once."""

LOOKS = 100
"""Records that one run looks at by themselves before it is believed that they, or rows of theirs, are gone."""

_SHORTEST = dt.timedelta(seconds=1)
_DAY = dt.timedelta(days=1)


@attrs.define
class Fetcher:
    """The requests of one list in one run.

    Attributes:
        halo: The client.
        chosen: The list.
        began: The server's clock when the first of them was sent; None before, and if the server tells no date.
        total: The server's count of the list; None if it gives none, or the list was not asked for as a whole.
        fetched_parents: The records whose rows were asked for, all of each.
    """

    halo: Halo
    chosen: ChosenList
    began: dt.datetime | None = None
    total: int | None = None
    fetched_parents: set[int] = attrs.field(factory=set[int])

    def all(self, **filters: object) -> Iterator[pa.RecordBatch]:
        """The rows of the list that match the filters."""
        yield from self._walk(self._rows({**self.chosen.filters, **filters}), self._columns())

    def keys(self, **filters: object) -> Iterator[pa.RecordBatch]:
        """Their keys alone."""
        rows = self._list(**self.chosen.filters, **filters)
        yield from self._walk(rows, [*self.chosen.key], labels=False)

    def of_parents(self, parent: Parent, **filters: object) -> Iterator[pa.RecordBatch]:
        """The rows that belong to the records of another list which match the filters."""
        of_parent = self.of(parent)
        ids: list[int] = [id for batch in of_parent.keys(**filters) for (id,) in keys_in(batch, ["id"])]
        self.began = self.began or of_parent.began
        yield from self.of_ids(parent, ids)

    def of_ids(self, parent: Parent, ids: Sequence[int]) -> Iterator[pa.RecordBatch]:
        """The rows that belong to these records of another list; they have the record's id, if need be in a column."""
        columns, is_in_key = self._columns(), parent.filter in self.chosen.key

        def rows_of(id: int) -> list[pa.RecordBatch]:
            parts = self._walk(self._rows({parent.filter: id}), columns)
            return [part if is_in_key else of_record(part, id) for part in parts]

        yield from self._of_each(ids, rows_of)
        self.fetched_parents.update(ids)

    def of(self, parent: Parent) -> Fetcher:
        """What fetches the records that the rows belong to."""
        return Fetcher(self.halo, ChosenList(parent.resource, labels=False, custom_fields=False, parent=None))

    def gone(self, keys: Collection[Key], listed: Collection[Key]) -> set[Key]:
        """Those of these keys whose records are surely not there.

        Each is looked at by itself: only 404 says that a record is gone. If they are many, or cannot be looked at, the
        whole list is walked once more; of those that it lacks too, some are looked at. If one of these is not gone, the
        list leaves records out, so it tells nothing of the others.

        Args:
            keys: Keys that a walk did not list.
            listed: What it did list, perhaps from a date on.

        Raises:
            HaloError: The whole list is empty.
        """
        looks = "get" in self.chosen.resource.methods and self.chosen.key == ("id",)
        left = {*keys}
        if left and (len(left) > LOOKS or not looks or not listed):
            again = {key for batch in self.keys() for key in keys_of(batch, self.chosen.key, self.chosen.name)}
            if not again:
                raise HaloError(
                    f"The list of {self.chosen.name} is empty, and {len(left)} rows of it were loaded earlier.",
                    advice="None was marked as deleted. Check the rights of this client, or load without "
                    "deletes='sweep'.",
                )
            left -= again
        if not left or not looks:
            return left
        sample = sorted(left)[:: -(-len(left) // LOOKS)]
        receipts = self.halo.batch(self._is_gone, sample, size=_AT_ONCE, pause=0.0)
        gone = {key for key, receipt in zip(sample, receipts, strict=True) if receipt.item}
        if len(gone) == len(sample):
            return left
        if error := next((receipt.error for receipt in receipts if receipt.error is not None), None):
            text = "%s: whether some records that did not come are gone is not known, so they are not marked: %s"
            _log.warning(text, self.chosen.name, error)
        elif len(left) > len(sample):
            text = "%s: the list leaves out records that are there; of %d that did not come, %d were looked at"
            _log.warning(text, self.chosen.name, len(left), len(sample))
        return gone

    def _is_gone(self, key: Key) -> bool:
        try:
            getattr(self.halo, self.chosen.name).get(*key)
        except NotFoundError:
            return True
        return False

    def of_days(self, days: Sequence[str], first: dt.datetime, last: dt.datetime | None) -> Iterator[pa.RecordBatch]:
        """The rows of these days, and of one more at each end, because the zone of the filter is not known.

        Args:
            days: The filters for the first and the last day.
            first: The first.
            last: The last; None for the present one.
        """
        begin = first.date() - _DAY
        yield from self._within(days, begin, begin)  # by itself: its answer tells the server's clock
        until = (last or self.began or dt.datetime.now(dt.UTC)).date() + _DAY
        others = [begin + _DAY * number for number in range(1, (until - begin).days + 1)]
        yield from self._of_each(others, lambda day: self._within(days, day, day))

    def _within(self, days: Sequence[str], first: dt.date, last: dt.date) -> list[pa.RecordBatch]:
        """The rows of a day, or of a part of one; of its halves, if an answer may have been cut off."""
        start, end = days
        rows = self._rows({start: first, end: last})
        parts = [*self._walk(rows, self._columns())]
        count = sum(part.num_rows for part in parts)
        if count < _SURELY_FULL and count not in _CAPS:
            return parts
        begin = first if isinstance(first, dt.datetime) else dt.datetime.combine(first, dt.time(), dt.UTC)
        finish = last if isinstance(last, dt.datetime) else begin + _DAY
        if finish - begin <= _SHORTEST:
            raise HaloError(
                f"{self.chosen.name}: {begin:%Y-%m-%d %H:%M:%S} has {count} rows or more, and how many is not known.",
                advice="Nothing was loaded. Begin with a later since=, or leave it out: then each record is asked for.",
            )
        middle = begin + (finish - begin) / 2
        halves = [*self._within(days, begin, middle), *self._within(days, middle, finish)]
        if count < _SURELY_FULL and sum(half.num_rows for half in halves) < count:
            return parts
        return halves

    def _of_each(self, items: Sequence[T], rows_of: Callable[[T], list[pa.RecordBatch]]) -> Iterator[pa.RecordBatch]:
        """The rows of each of these, a batch for a hundred of them, which are asked for side by side."""
        for start in range(0, len(items), _AT_ONCE):
            receipts = self.halo.batch(rows_of, items[start : start + _AT_ONCE], size=_AT_ONCE, pause=0.0)
            for receipt in receipts:
                if receipt.error is not None:
                    raise receipt.error
            parts = [part for receipt in receipts for part in receipt.item or ()]
            yield from pa.Table.from_batches(parts).combine_chunks().to_batches()

    def _list(self, **filters: object) -> Rows[Any]:
        rows: Rows[Any] = getattr(self.halo, self.chosen.name).list(**filters)
        return rows

    def _rows(self, filters: Mapping[str, object]) -> Rows[Any]:
        """The list with its custom fields."""
        names = self._custom_names()
        return self._list(custom_fields=names, **filters) if names else self._list(**filters)

    def _walk(self, rows: Rows[Any], columns: Sequence[str] | None, *, labels: bool = True) -> Iterator[pa.RecordBatch]:
        for batch in rows.to_arrow_batches(columns=columns, labels=self.chosen.labels if labels else False):
            self.began = self.began or rows.began
            self.total = rows.total if self.chosen.parent is None and self.total is None else self.total
            yield batch

    def _columns(self) -> list[str] | None:
        """The columns of the table: those of the list, and the custom fields that it has."""
        names = self._custom_names()
        return [*whole(self.chosen.resource), *(f"custom.{name}" for name in names), "_extra"] if names else None

    def _custom_names(self) -> list[str]:
        """The custom fields that become columns: of those that are wanted, the ones that these records can have."""
        wanted = self.chosen.custom_fields
        if not wanted or not self.chosen.has_custom_fields:
            return []
        there = self._list(custom_fields=True).custom_field_names()
        if isinstance(wanted, bool):
            return there
        folded = {name.casefold(): name for name in there}
        return [folded[name.casefold()] for name in wanted if name.casefold() in folded]
